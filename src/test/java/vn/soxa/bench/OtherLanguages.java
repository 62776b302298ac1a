package vn.soxa.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The cells of the workbooks of a folder as libraries of other languages see them, each in a process of its own that
 * tells the processor time of reading alone; {@code PYTHON} and {@code NODE} may name the programs, {@code NODE_PATH}
 * where SheetJS is.
 */
record OtherLanguages(Path inbox) {

    private static final String OPENPYXL = """
            import openpyxl
            def cells(path):
                book = openpyxl.load_workbook(path, read_only=True, data_only=True)
                seen = sum(value is not None for sheet in book for row in sheet.iter_rows(values_only=True) for value in row)
                book.close()
                return seen
            """;
    private static final String PANDAS = """
            import pandas
            def cells(path):
                return sum(int(page.notna().sum().sum()) for page in pandas.read_excel(path, sheet_name=None, header=None).values())
            """;
    private static final String PYTHON = """
            import os, sys, time
            times = []
            for turn in range(3):
                start = time.process_time()
                seen = sum(cells(os.path.join(sys.argv[1], name)) for name in sorted(os.listdir(sys.argv[1])))
                times.append(time.process_time() - start)
            print(round(1000 * sorted(times)[1]), seen)
            """;
    private static final String SHEET_JS = """
            const fs = require('fs'), path = require('path'), xlsx = require('xlsx');
            const times = [];
            let seen;
            for (let turn = 0; turn < 3; turn++) {
                const start = process.cpuUsage();
                seen = 0;
                for (const name of fs.readdirSync(process.argv[2]).sort()) {
                    const book = xlsx.read(fs.readFileSync(path.join(process.argv[2], name)));
                    for (const sheet of Object.values(book.Sheets)) {
                        seen += Object.keys(sheet).filter(key => key[0] !== '!').length;
                    }
                }
                const took = process.cpuUsage(start);
                times.push((took.user + took.system) / 1000);
            }
            console.log(Math.round(times.sort((a, b) => a - b)[1]) + ' ' + seen);
            """;

    /** One line a library: milliseconds, median of three, and cells; or that it is not there. */
    List<String> lines() throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        lines.add(line("openpyxl", "PYTHON", "python3", OPENPYXL + PYTHON));
        lines.add(line("pandas", "PYTHON", "python3", PANDAS + PYTHON));
        lines.add(line("SheetJS", "NODE", "node", SHEET_JS));
        return lines;
    }

    private String line(String library, String named, String usual, String script)
            throws IOException, InterruptedException {
        Path file = Files.writeString(
                Files.createTempFile("soxa-bench", named.equals("NODE") ? ".cjs" : ".py"),
                script,
                StandardCharsets.UTF_8);
        Map<String, String> environment = new TreeMap<>(System.getenv());
        Process process = new ProcessBuilder(environment.getOrDefault(named, usual), file.toString(), inbox.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String[] told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .strip()
                .split(" ", -1);
        boolean well = process.waitFor() == 0 && told.length == 2;
        Files.delete(file);
        return well
                ? "%-18s %8s ms %31s %10s".formatted(library, told[0], "", told[1])
                : "%-18s is not installed here".formatted(library);
    }
}

package vn.soxa.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packages with cells, attributes and parts changed at random, for tests of what reads them. */
public final class MutatedPackage {

    private static final Pattern VALUE = Pattern.compile("(<v>|<t>|<t [^>]*>|=\")([^<\"]*)");
    private static final String[] TYPED = {
        "",
        "-",
        "1.250",
        "O,5",
        "99999999999999999999999999999",
        "-1E308",
        "1E-400",
        "NaN",
        "ngày 31 tháng 2 năm 0000",
        "Đông Xuân 99999-1",
        "\u00AD\u200B\uFEFF",
        "\u0300\u0301",
        "công công công",
        "AP03-A1-9999999999",
        "rowCode",
        "Tổng cộng",
        "=1/0",
        "A1:XFD1048576",
        "soxa/1/30340/AP03/2025-Q1/99999999999/0000",
        "AP03·2025-Q1·v99999999999·0000",
        "AP05·2025-Q1·v1·0000",
        "&#55357;",
        "'Bìa'!$A$1048577",
        "(((((((((((((((((((("
    };

    private final Random random;

    public MutatedPackage(Random random) {
        this.random = random;
    }

    /** The package with some of its parts changed or left out, now and then cut short. */
    public byte[] of(byte[] original) throws IOException {
        Map<String, byte[]> parts = parts(original);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int victim = random.nextInt(parts.size());
        int at = 0;
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                boolean sheet = part.getKey().startsWith("xl/worksheets/")
                        || part.getKey().contains("sharedStrings");
                boolean hit = at++ == victim || (sheet && random.nextInt(3) == 0);
                if (!hit || random.nextInt(40) > 0) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(hit ? mutated(part.getValue()) : part.getValue());
                }
            }
        }
        byte[] whole = out.toByteArray();
        return random.nextInt(50) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole;
    }

    /** Some values typed otherwise; sometimes a run of bytes doubled, dropped or turned over. */
    private byte[] mutated(byte[] part) {
        String xml = new String(part, StandardCharsets.UTF_8);
        int every = 1 + random.nextInt(60);
        Matcher values = VALUE.matcher(xml);
        StringBuilder changed = new StringBuilder();
        while (values.find()) {
            String value = random.nextInt(every) == 0 ? TYPED[random.nextInt(TYPED.length)] : values.group(2);
            values.appendReplacement(changed, Matcher.quoteReplacement(values.group(1) + value));
        }
        values.appendTail(changed);
        if (random.nextInt(4) == 0) {
            int from = random.nextInt(changed.length());
            int until = Math.min(changed.length(), from + random.nextInt(2000));
            String run = changed.substring(from, until);
            changed.replace(from, until, random.nextBoolean() ? "" : run + run);
        }
        return changed.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> parts(byte[] whole) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}

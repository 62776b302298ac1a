package vn.soxa.addin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The Python that LibreOffice for Windows brings is old: 3.5 in its 6.4. */
class AddinSourcesTest {

    private static final String OLD = """
            import ast, pathlib, sys
            for file in sorted(pathlib.Path(sys.argv[1]).rglob("*.py")):
                tree = ast.parse(file.read_text(encoding="utf-8"), str(file), feature_version=(3, 5))
                for node in ast.walk(tree):
                    newer = isinstance(node, (ast.JoinedStr, ast.AnnAssign, ast.NamedExpr, ast.AsyncFunctionDef))
                    if newer:
                        sys.exit("%s:%d is newer than Python 3.5" % (file, node.lineno))
            print("old enough")
            """;

    @Test
    void an_old_python_understands_the_addin() throws Exception {
        Process process = new ProcessBuilder(
                        "/usr/bin/python3", "-c", OLD, Path.of("src/main/addin").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).isEqualTo("old enough\n");
        assertThat(process.waitFor()).isZero();
    }
}

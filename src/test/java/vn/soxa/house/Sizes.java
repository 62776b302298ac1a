package vn.soxa.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** How long the files and the methods below one source folder are, in lines. */
record Sizes(List<Size> files, List<Size> methods) {
    /** One file or method and its number of lines. */
    record Size(String name, long lines) {}

    static Sizes of(Path sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, UTF_8)) {
            var paths = SourceFiles.javaFilesBelow(sources);
            var files = manager.getJavaFileObjectsFromPaths(paths);
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, files);
            var methods = new ArrayList<Size>();
            for (var unit : task.parse()) {
                new MethodLengths(unit, Trees.instance(task), methods).scan(unit, null);
            }
            return new Sizes(fileSizes(paths), methods);
        }
    }

    /** The number of lines that this part of the sizes, from 0 to 1, does not exceed. */
    static long quantile(List<Size> sizes, double part) {
        var sorted = sizes.stream().mapToLong(Size::lines).sorted().toArray();
        return sorted[(int) Math.ceil(part * sorted.length) - 1];
    }

    private static List<Size> fileSizes(List<Path> paths) throws IOException {
        var sizes = new ArrayList<Size>();
        for (var path : paths) {
            sizes.add(new Size(path.toString(), Files.readAllLines(path, UTF_8).size()));
        }
        return sizes;
    }

    private static final class MethodLengths extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final Trees trees;
        private final List<Size> found;

        MethodLengths(CompilationUnitTree unit, Trees trees, List<Size> found) {
            this.unit = unit;
            this.trees = trees;
            this.found = found;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            var positions = trees.getSourcePositions();
            var lines = unit.getLineMap();
            var first = lines.getLineNumber(positions.getStartPosition(unit, method));
            var last = lines.getLineNumber(positions.getEndPosition(unit, method));
            found.add(
                    new Size(unit.getSourceFile().getName() + ":" + first + " " + method.getName(), last - first + 1));
            return super.visitMethod(method, null);
        }
    }
}

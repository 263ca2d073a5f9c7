package io.github.casereview.json.schema;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The first sentences of the Javadoc of types, methods, constants and record components, by {@code a.b.Type#member}. */
final class SourceDocs {
    private final Map<String, String> sentences = new HashMap<>();

    private SourceDocs() {}

    /** Parses every source file under some folders; nothing is compiled. */
    static SourceDocs of(Path... folders) {
        SourceDocs docs = new SourceDocs();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    null,
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files(folders)));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                docs.new Reader(unit, trees).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return docs;
    }

    /** The first sentence on a type. */
    Optional<String> type(Class<?> type) {
        return Optional.ofNullable(sentences.get(type.getCanonicalName()));
    }

    /** The first sentence on a method, a constant or a component of a record. */
    Optional<String> member(Class<?> type, String name) {
        return Optional.ofNullable(sentences.get(type.getCanonicalName() + "#" + name));
    }

    private static List<Path> files(Path... folders) throws IOException {
        try (Stream<Path> all = Stream.of(folders).flatMap(SourceDocs::walk)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Reader extends TreePathScanner<Void, Void> {
        private final DocTrees trees;
        private String owner;

        Reader(CompilationUnitTree unit, DocTrees trees) {
            this.trees = trees;
            this.owner = String.valueOf(unit.getPackageName());
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            String outer = owner;
            owner = outer + "." + type.getSimpleName();
            comment().ifPresent(comment -> {
                sentences.put(owner, text(comment.getFirstSentence()));
                comment.getBlockTags().forEach(this::component);
            });
            super.visitClass(type, nothing);
            owner = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            comment()
                    .ifPresent(
                            comment -> sentences.put(owner + "#" + method.getName(), text(comment.getFirstSentence())));
            return null;
        }

        @Override
        public Void visitVariable(VariableTree variable, Void nothing) {
            comment()
                    .ifPresent(comment ->
                            sentences.put(owner + "#" + variable.getName(), text(comment.getFirstSentence())));
            return null;
        }

        private void component(DocTree tag) {
            if (tag instanceof ParamTree component) {
                sentences.put(owner + "#" + component.getName(), text(component.getDescription()));
            }
        }

        private Optional<DocCommentTree> comment() {
            Tree here = getCurrentPath().getLeaf();
            return Optional.ofNullable(here).map(leaf -> trees.getDocCommentTree(getCurrentPath()));
        }

        private static String text(List<? extends DocTree> parts) {
            String joined = parts.stream().map(Reader::text).collect(Collectors.joining());
            return joined.replaceAll("\\s+", " ").strip();
        }

        private static String text(DocTree part) {
            if (part instanceof TextTree text) {
                return text.getBody();
            } else if (part instanceof LiteralTree literal) {
                return literal.getBody().getBody();
            } else if (part instanceof ReturnTree returned) {
                return text(returned.getDescription());
            } else if (part instanceof LinkTree link) {
                return link.getLabel().isEmpty() ? link.getReference().getSignature() : text(link.getLabel());
            }
            throw new IllegalStateException("no text for Javadoc " + part.getKind());
        }
    }
}

package io.github.casereview.json.schema;

import io.github.casereview.json.generate.Types;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Makes the page on which a writer looks codes up: which list a property takes, and what each list holds. */
final class CodePage {
    private static final String HEAD = """
            # Codes: every list on one page

            Made from the code lists of the library. Where things go: [the model guide](model.md).

            A property with a **closed** list holds a code as a plain string, and anything else is refused. A property
            with **open** lists holds coded values, such as `{ "code": "plan", "asWritten": "child protection plan" }`;
            the first list named here is meant unless `scheme` names another. A code that the list does not have is not
            refused, only remarked upon. Where none fits for certain, write `asWritten` alone.

            ## Which list a property takes

            | property | list |
            |---|---|
            """;

    private final List<JsonNode> lists = Nodes.parse(new CodeListGenerator().generate())
            .get("codeLists")
            .valueStream()
            .toList();
    private final Set<String> names =
            lists.stream().map(list -> list.get("name").asString()).collect(Collectors.toSet());

    String generate() {
        String rows = Types.all().stream().flatMap(this::rows).sorted().collect(Collectors.joining());
        return HEAD + rows + unlisted() + "\n## Closed lists\n" + sections(false) + "\n## Open lists\n"
                + sections(true);
    }

    private Stream<String> rows(Class<?> type) {
        return Shape.of(type).properties().stream()
                .filter(property -> lists(property).findAny().isPresent())
                .map(property -> "| `" + type.getSimpleName() + "." + property.name() + "` | "
                        + lists(property).map(this::link).collect(Collectors.joining(", ")) + " |\n");
    }

    /** The lists of a property, its own first. */
    private static Stream<String> lists(Property property) {
        Optional<String> closed = property.codes().values().stream().findFirst().map(code -> code.getScheme());
        return Stream.concat(closed.stream(), property.schemes().stream());
    }

    private String link(String name) {
        return names.contains(name) ? "[" + name + "](#" + name + ")" : "`" + name + "`";
    }

    /** What is to be said of the lists that others keep. */
    private String unlisted() {
        return Types.all().stream()
                .flatMap(type -> Shape.of(type).properties().stream())
                .flatMap(CodePage::lists)
                .filter(name -> !names.contains(name))
                .map(this::link)
                .distinct()
                .sorted()
                .collect(Collectors.joining(
                        ", ",
                        "\nThe codes of these are not here: ",
                        ". Write `asWritten`, or a code of your own list.\n"));
    }

    private String sections(boolean open) {
        return lists.stream()
                .filter(list -> list.get("open").asBoolean() == open)
                .map(CodeSection::of)
                .collect(Collectors.joining());
    }
}

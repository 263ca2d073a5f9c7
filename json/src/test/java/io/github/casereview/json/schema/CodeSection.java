package io.github.casereview.json.schema;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Words one code list for the page of codes. */
final class CodeSection {
    private CodeSection() {}

    /** The list with a heading that is its name. */
    static String of(JsonNode list) {
        boolean open = list.get("open").asBoolean();
        return "\n### " + list.get("name").asString() + "\n\n"
                + list.get("description").asString() + edition(list) + " In "
                + list.get("properties")
                        .valueStream()
                        .map(property -> "`" + property.asString() + "`")
                        .collect(Collectors.joining(", "))
                + ".\n\n" + (open ? table(list) : line(list));
    }

    private static String edition(JsonNode list) {
        String version = list.path("version").asString("");
        return (version.isEmpty() ? "" : " Version `" + version + "`.")
                + source(list.path("source").asString(""));
    }

    private static String source(String source) {
        return source.isEmpty() ? "" : " Source: " + source + ".";
    }

    private static String line(JsonNode list) {
        return list.get("codes")
                .valueStream()
                .map(code -> "`" + code.get("code").asString() + "`")
                .collect(Collectors.joining(", ", "", "\n"));
    }

    private static String table(JsonNode list) {
        boolean dated =
                list.get("codes").valueStream().anyMatch(code -> !use(code).isEmpty());
        return list.get("codes")
                .valueStream()
                .map(code -> "| `" + code.get("code").asString() + "` | "
                        + code.get("label").asString() + (dated ? " | " + use(code) : "") + " |\n")
                .collect(Collectors.joining(
                        "",
                        dated ? "| code | meaning | in use |\n|---|---|---|\n" : "| code | meaning |\n|---|---|\n",
                        ""));
    }

    /** Where and when a code may be used. */
    private static String use(JsonNode code) {
        return code.has("nations")
                ? code.get("nations")
                        .valueStream()
                        .map(nation -> Stream.of(nation.get("nation").asString(), span(nation))
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("; "))
                : span(code);
    }

    private static String span(JsonNode dated) {
        return Stream.of("from", "until")
                .filter(dated::has)
                .map(end -> end + " " + dated.get(end).asString())
                .collect(Collectors.joining(" "));
    }
}

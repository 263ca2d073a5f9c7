package io.github.casereview.json.schema;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.code.Code;
import io.github.casereview.code.CodeList;
import io.github.casereview.code.NationalCode;
import io.github.casereview.code.Span;
import io.github.casereview.code.list.CodeLists;
import io.github.casereview.json.generate.Types;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the file of all code lists: the open ones of the registry, and the closed ones that a property holds. */
final class CodeListGenerator {
    private final Wording wording = new Wording();

    String generate() {
        ObjectNode root = Nodes.object();
        ArrayNode lists = root.putArray("codeLists");
        CodeLists.all().forEach(list -> lists.add(list(list)));
        closed().values().forEach(list -> lists.add(list(list)));
        return Nodes.print(root);
    }

    /** The closed lists of all properties, by name. */
    static Map<String, CodeList> closed() {
        Map<String, CodeList> found = new TreeMap<>();
        properties().filter(property -> !property.codes().isEmpty()).forEach(property -> {
            CodeList list = of(property.content());
            found.put(list.getName(), list);
        });
        return found;
    }

    private ObjectNode list(CodeList list) {
        Class<?> type = list.getEntries().get(0) instanceof Enum<?> entry ? entry.getDeclaringClass() : Code.class;
        ObjectNode node = Nodes.object().put("name", list.getName());
        node.put("title", list.isOpen() ? list.getTitle() : Wording.title(list.getTitle()));
        node.put("description", wording.of(type));
        list.getVersion().ifPresent(version -> node.put("version", version));
        list.getPublisher().ifPresent(publisher -> node.put("publisher", publisher));
        list.getSource().ifPresent(source -> node.put("source", source));
        node.put("open", list.isOpen()).set("properties", Nodes.strings(users(list)));
        ArrayNode codes = node.putArray("codes");
        list.getEntries().forEach(code -> codes.add(code(code)));
        return node;
    }

    private static ObjectNode code(Code code) {
        ObjectNode node = Nodes.object().put("code", code.getCode()).put("label", code.getLabel());
        span(node, code.getSpan());
        if (code instanceof NationalCode national && !national.getSpans().isEmpty()) {
            ArrayNode nations = node.putArray("nations");
            new TreeMap<>(national.getSpans())
                    .forEach((nation, span) -> span(nations.addObject().put("nation", nation.getCode()), span));
        }
        return node;
    }

    private static void span(ObjectNode node, Span span) {
        span.from().ifPresent(day -> node.put("from", day.toString()));
        span.until().ifPresent(day -> node.put("until", day.toString()));
    }

    /** The properties that hold codes of a list, as {@code Type.property}. */
    private static List<String> users(CodeList list) {
        return Types.all().stream()
                .flatMap(type -> Shape.of(type).properties().stream()
                        .filter(property -> holds(property, list))
                        .map(property -> type.getSimpleName() + "." + property.name()))
                .sorted()
                .toList();
    }

    private static boolean holds(Property property, CodeList list) {
        return list.isOpen()
                ? property.schemes().contains(list.getName())
                : property.codes().values().stream()
                        .anyMatch(code -> code.getScheme().equals(list.getName()));
    }

    private static Stream<Property> properties() {
        return Types.all().stream().flatMap(type -> Shape.of(type).properties().stream());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static CodeList of(Class<?> closed) {
        return CodeList.of((Class) closed.asSubclass(ClosedCode.class));
    }
}

package io.github.casereview.json.fault;

import io.github.casereview.json.scan.JsonText;
import io.github.casereview.json.scan.Located;
import io.github.casereview.json.shape.Form;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import java.util.ArrayList;
import java.util.Optional;

/** Makes nodes of located JSON, and notes on each what the model expects there. */
final class Growing {
    private Growing() {}

    static Node object(Located.Obj object, Shape shape) {
        Node node = new Node();
        node.shape = shape;
        node.entries = new ArrayList<>();
        for (Located.Member member : object.members()) {
            Optional<Property> property = shape.property(member.name());
            Node value = property.map(each -> value(member.value(), each)).orElseGet(() -> opaque(member.value()));
            node.entries.add(new Entry(member.name(), value, property.isPresent()));
        }
        return node;
    }

    private static Node value(Located value, Property property) {
        if (property.form() == Form.EXTENSIONS) {
            return extensions((Located.Obj) value, property);
        } else if (!property.isList()) {
            return element(value, property, false);
        }
        Node array = new Node();
        array.property = property;
        array.items = new ArrayList<>();
        ((Located.Arr) value).items().forEach(item -> array.items.add(element(item, property, true)));
        return array;
    }

    private static Node element(Located value, Property property, boolean inList) {
        Node node = value instanceof Located.Obj object ? object(object, Shape.of(property.content())) : opaque(value);
        node.property = property;
        node.element = inList;
        return node;
    }

    private static Node extensions(Located.Obj value, Property property) {
        Node node = new Node();
        node.property = property;
        node.entries = new ArrayList<>();
        value.members().forEach(member -> node.entries.add(new Entry(member.name(), opaque(member.value()), true)));
        return node;
    }

    private static Node opaque(Located value) {
        return Node.leaf(JsonText.of(value));
    }
}

package io.github.casereview.json.migration;

import io.github.casereview.json.scan.Located;
import java.util.function.UnaryOperator;

/** What migrations are made of: changes to located JSON that leave every offset as it is. */
public final class Edits {
    private Edits() {}

    /** {@return an object in which a member has another name} */
    public static Located.Obj renamed(Located.Obj object, String from, String to) {
        return members(
                object,
                member -> member.name().equals(from)
                        ? new Located.Member(member.nameStart(), to, member.value())
                        : member);
    }

    /** {@return an object in which what stands under a name is changed} */
    public static Located.Obj changed(Located.Obj object, String name, UnaryOperator<Located> change) {
        return members(
                object,
                member -> member.name().equals(name)
                        ? new Located.Member(member.nameStart(), name, change.apply(member.value()))
                        : member);
    }

    /** {@return an array in which every object is changed; anything else is left for the reader to report} */
    public static Located eachObject(Located array, UnaryOperator<Located.Obj> change) {
        if (!(array instanceof Located.Arr elements)) {
            return array;
        }
        return new Located.Arr(
                array.start(),
                array.end(),
                elements.items().stream()
                        .map(each -> each instanceof Located.Obj object ? change.apply(object) : each)
                        .toList());
    }

    private static Located.Obj members(Located.Obj object, UnaryOperator<Located.Member> change) {
        return new Located.Obj(
                object.start(),
                object.end(),
                object.members().stream().map(change).toList());
    }
}

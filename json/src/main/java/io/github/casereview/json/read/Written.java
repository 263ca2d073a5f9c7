package io.github.casereview.json.read;

import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Span;
import io.github.casereview.json.scan.Located;
import io.github.casereview.json.scan.Positions;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Tells where things stand in a text; one that was brought up to date, by the pointers of the text as it was written. */
final class Written implements Positions {
    private final Positions text;
    private Optional<Located> older = Optional.empty();

    Written(Positions text) {
        this.text = text;
    }

    /** Says that what is read is not what was written, but came of it. */
    void was(Located written) {
        older = Optional.of(written);
    }

    @Override
    public String excerpt(int start, int end) {
        return text.excerpt(start, end);
    }

    @Override
    public String excerpt(int start, int end, Span part) {
        return text.excerpt(start, end, part);
    }

    @Override
    public Place place(String pointer, int offset) {
        return text.place(older.map(root -> pointer(root, offset)).orElse(pointer), offset);
    }

    /** The way to what begins at an offset, or to what is around it. */
    private static String pointer(Located root, int offset) {
        Step step = new Step(Path.ROOT, root);
        Optional<Step> next = Optional.of(step);
        while (next.isPresent()) {
            step = next.get();
            next = step.at().start() < offset ? step.towards(offset) : Optional.empty();
        }
        return step.path().pointer();
    }

    /** A value on the way, and the way to it. */
    private record Step(Path path, Located at) {
        Optional<Step> towards(int offset) {
            if (at instanceof Located.Obj object) {
                return Step.last(object.members(), Located.Member::nameStart, offset)
                        .map(index -> member(object.members().get(index), offset));
            } else if (at instanceof Located.Arr array) {
                return Step.last(array.items(), Located::start, offset)
                        .map(index ->
                                new Step(path.element(index), array.items().get(index)));
            }
            return Optional.empty();
        }

        private Step member(Located.Member member, int offset) {
            boolean name = member.nameStart() == offset;
            return new Step(name ? Reports.namePath(member, path) : path.member(member.name()), member.value());
        }

        /** The last of some that begin in order and not after an offset. */
        private static <T> Optional<Integer> last(List<T> things, ToIntFunction<T> start, int offset) {
            int low = 0;
            int high = things.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (start.applyAsInt(things.get(middle)) <= offset) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low == 0 ? Optional.empty() : Optional.of(low - 1);
        }
    }
}

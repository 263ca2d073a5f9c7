package io.github.casereview.json.fault;

import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.shape.Form;
import io.github.casereview.json.shape.Property;
import java.util.Optional;
import java.util.Random;

/** A kind of fault of structure, and how it is planted. */
public enum Fault {
    UNKNOWN {
        @Override
        boolean plant(Ground ground) {
            return ground.object()
                    .map(object -> insert(ground, object, "zzqUnknown" + number(ground)))
                    .orElse(false);
        }
    },
    UNKNOWN_AND_NOT_PLAIN {
        @Override
        boolean plant(Ground ground) {
            String name = ground.pick("@class", "$ref", "a b ", "zzq/~", "😀", "", "\u202E") + number(ground);
            return ground.object()
                    .map(object -> insert(ground, object, name + " ? zzzzzzzz"))
                    .orElse(false);
        }
    },
    MISSPELT {
        @Override
        boolean plant(Ground ground) {
            return ground.member(each -> true)
                    .map(place -> misspell(ground, place))
                    .orElse(false);
        }
    },
    DUPLICATE {
        @Override
        boolean plant(Ground ground) {
            return ground.member(each -> true)
                    .map(place -> repeat(ground, place.owner(), place.entry()))
                    .orElse(false);
        }
    },
    MISSING {
        @Override
        boolean plant(Ground ground) {
            return ground.member(Property::isRequired)
                    .map(place -> remove(ground, place))
                    .orElse(false);
        }
    },
    REQUIRED_LIST_EMPTY {
        @Override
        boolean plant(Ground ground) {
            Optional<Ground.Place> list = ground.member(each -> each.isRequired() && each.isList());
            list.ifPresent(place -> place.entry().value.replace("[ ]"));
            return list.map(place -> ground.expect(missing(place))).orElse(false);
        }
    },
    NULL {
        @Override
        boolean plant(Ground ground) {
            return replace(ground, ground.value(each -> true), ReaderCode.VALUE_NULL, "null");
        }
    },
    TYPE {
        @Override
        boolean plant(Ground ground) {
            return ground.value(each -> true)
                    .map(node -> replace(ground, Optional.of(node), ReaderCode.TYPE_MISMATCH, other(ground, node)))
                    .orElse(false);
        }
    },
    CODE {
        @Override
        boolean plant(Ground ground) {
            String code = ground.pick("\"\"", "\"0\"", "\"zzzzzzzzzzzz\"", "\"\\u0000 qqqqqqqqqqqq\"", "\"٣٣٣٣٣٣\"");
            return replace(ground, ground.scalar(each -> each.form() == Form.CODE), ReaderCode.CODE_UNKNOWN, code);
        }
    },
    STRING {
        @Override
        boolean plant(Ground ground) {
            return ground.scalar(each -> each.constraint().isPresent())
                    .map(node -> replace(ground, Optional.of(node), code(node), BadStrings.of(node.property, ground)))
                    .orElse(false);
        }
    },
    NUMBER_OUT_OF_RANGE {
        @Override
        boolean plant(Ground ground) {
            String number = ground.pick("-1", "2147483648", "9007199254740993", "9223372036854775808", "-99999999999");
            return replace(ground, ground.scalar(Fault::isNumber), ReaderCode.NUMBER_OUT_OF_RANGE, number);
        }
    },
    NUMBER_NOT_WHOLE {
        @Override
        boolean plant(Ground ground) {
            String number = ground.pick("1.5", "1.0", "1e2", "-0", "1e400", "1e-999999999", "-1.5", "0.0");
            return replace(ground, ground.scalar(Fault::isNumber), ReaderCode.NUMBER_NOT_WHOLE, number);
        }
    },
    EXTENSION_NAME {
        @Override
        boolean plant(Ground ground) {
            String name = ground.pick("plain", "no namespace:x", "Upper.org:x", "a.org:", ":x", "a.org:b-c", "a:b:c");
            return ground.extensions()
                    .map(node -> add(ground, node, name + number(ground) + (name.endsWith(":") ? "!" : "")))
                    .orElse(false);
        }

        private boolean add(Ground ground, Node extensions, String name) {
            if (name.startsWith(":") || name.matches("[a-z0-9.-]+:[A-Za-z0-9_]+")) {
                return false;
            }
            Entry entry = inserted(ground, extensions, name);
            return ground.expect(Expectation.of(ReaderCode.EXTENSION_NAME_MALFORMED, entry));
        }
    },
    EXTENSION_TWICE {
        @Override
        boolean plant(Ground ground) {
            return ground.extensions()
                    .flatMap(node -> node.entries.stream()
                            .filter(entry -> !entry.planted)
                            .findFirst()
                            .map(entry -> repeat(ground, node, entry)))
                    .orElse(false);
        }
    };

    abstract boolean plant(Ground ground);

    private static int number(Ground ground) {
        return ground.random().nextInt(1_000_000);
    }

    private static boolean isNumber(Property property) {
        return property.form() == Form.NUMBER;
    }

    private static ReaderCode code(Node node) {
        return node.property.constraint().orElseThrow().code();
    }

    static Entry inserted(Ground ground, Node object, String name) {
        Node value = Node.leaf(ground.pick("null", "[{}]", "{\"id\":null,\"id\":5}", "\"\"", "-1.5e9"));
        Entry entry = new Entry(name, value, false);
        entry.planted = true;
        object.entries.add(ground.random().nextInt(object.entries.size() + 1), entry);
        return entry;
    }

    private static boolean insert(Ground ground, Node object, String name) {
        return ground.expect(Expectation.of(ReaderCode.PROPERTY_UNKNOWN, inserted(ground, object, name)));
    }

    private static boolean misspell(Ground ground, Ground.Place place) {
        Optional<String> misspelt = ground.pick(Misspelling.values()).misspell(place.entry().name);
        misspelt.ifPresent(name -> {
            ground.expect(
                    Expectation.of(ReaderCode.PROPERTY_UNKNOWN, place.entry()).withSuggestion(place.entry().name));
            place.entry().name = name;
            place.entry().known = false;
            place.entry().planted = true;
        });
        return misspelt.isPresent();
    }

    private static boolean repeat(Ground ground, Node owner, Entry entry) {
        Entry second = new Entry(entry.name, Node.leaf(ground.pick("null", "[[]]", "\"x\"", "{\"zz\":1}")), false);
        second.planted = true;
        second.escaped = ground.random().nextBoolean();
        entry.planted = true;
        Random random = ground.random();
        int first = owner.entries.indexOf(entry);
        owner.entries.add(first + 1 + random.nextInt(owner.entries.size() - first), second);
        return ground.expect(
                Expectation.of(ReaderCode.PROPERTY_DUPLICATE, second).withRelated(entry));
    }

    private static boolean remove(Ground ground, Ground.Place place) {
        place.owner().entries.remove(place.entry());
        place.owner().planted = true;
        return ground.expect(missing(place));
    }

    private static Expectation missing(Ground.Place place) {
        int rank = place.owner().shape.names().indexOf(place.property().name());
        return Expectation.of(ReaderCode.PROPERTY_MISSING, place.owner()).withRank(rank);
    }

    private static boolean replace(Ground ground, Optional<Node> node, ReaderCode code, String text) {
        node.ifPresent(each -> each.replace(text));
        return node.map(each -> ground.expect(Expectation.of(code, each))).orElse(false);
    }

    /** The text of a value of another type than is due. */
    private static String other(Ground ground, Node node) {
        boolean array = node.isArray();
        Form form = node.property.form();
        return switch (array ? Form.OBJECT : form) {
            case NUMBER -> ground.pick("\"1\"", "true", "[1]", "{}");
            case FLAG -> ground.pick("\"true\"", "1", "0", "[]", "{}");
            case OBJECT, EXTENSIONS ->
                array
                        ? ground.pick("{}", "{\"a\":null}", "\"[]\"", "0", "false")
                        : ground.pick("[]", "[{}]", "\"{}\"", "1.0", "true");
            default -> ground.pick("1", "false", "[\"a\"]", "{\"text\":\"a\"}", "[]");
        };
    }
}

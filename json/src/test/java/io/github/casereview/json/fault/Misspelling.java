package io.github.casereview.json.fault;

import java.util.Locale;
import java.util.Optional;

/** Ways to misspell a name so that there is no doubt which one is meant. */
enum Misspelling {
    SWAPPED {
        @Override
        String of(String name) {
            return name.substring(0, 2) + name.charAt(3) + name.charAt(2) + name.substring(4);
        }
    },
    UPPER {
        @Override
        String of(String name) {
            return name.toUpperCase(Locale.ROOT);
        }
    },
    CAPITAL {
        @Override
        String of(String name) {
            return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        }
    },
    SNAKE {
        @Override
        String of(String name) {
            return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT) + "_";
        }
    },
    TRAILING_BLANK {
        @Override
        String of(String name) {
            return name + " ";
        }
    },
    ZERO_WIDTH {
        @Override
        String of(String name) {
            return name.substring(0, 1) + "\u200B" + name.substring(1);
        }
    },
    CYRILLIC {
        @Override
        String of(String name) {
            return name.replaceFirst("a", "\u0430").replaceFirst("e", "\u0435").replaceFirst("o", "\u043E");
        }
    },
    DOUBLED {
        @Override
        String of(String name) {
            return name.substring(0, 1) + name;
        }
    };

    abstract String of(String name);

    /** {@return the name misspelt, if that is another name} */
    Optional<String> misspell(String name) {
        return Optional.of(name).filter(each -> each.length() > 5).map(this::of).filter(each -> !each.equals(name));
    }
}

package io.github.casereview.json.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> NAMES =
            List.of("id", "to", "at", "kind", "labels", "children", "learningPoints", "case-review/1-draft");

    @ParameterizedTest
    @CsvSource({
        "di,id",
        "ID,id",
        "i_d,id",
        "idd,id",
        "knid,kind",
        "kinds,kind",
        "lables,labels",
        "label,labels",
        "Labels,labels",
        "childern,children",
        "chldrn,children",
        "learning_points,learningPoints",
        "LEARNING-POINTS,learningPoints",
        "learning\u200Bpoints,learningPoints",
        "\u0441hildren,children",
        "\uFF4B\uFF49\uFF4E\uFF44,kind",
        "\u212Aind,kind",
        "K\u0130ND,kind"
    })
    void is_meant_by(String written, String name) {
        assertThat(Nearest.to(written, NAMES)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "xy",
        "kxxd",
        "kxnx",
        "labxyz",
        "childrens-home",
        "''",
        "learning",
        "case-review/1",
        "\u0628\u0686\u06C1"
    })
    void is_nothing_for(String written) {
        assertThat(Nearest.to(written, NAMES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a,A,true",
        "a,b,false",
        "ab,ax,true",
        "ab,xy,false",
        "seven,sevex,true",
        "seven,sevxx,false",
        "series,serixx,true",
        "series,serxxx,false"
    })
    void is_meant_by_more_edits_the_longer_it_is(String name, String written, boolean meant) {
        assertThat(Nearest.to(written, List.of(name)).isPresent()).isEqualTo(meant);
    }

    @Test
    void is_the_first_of_those_that_differ_least() {
        assertThat(Nearest.to("kindly", List.of("kindxx", "kindle", "kindla"))).contains("kindle");
        assertThat(Nearest.to("kindla", List.of("kindle", "kindla"))).contains("kindla");
    }

    @Test
    void is_not_looked_for_where_more_than_a_hundred_characters_are_written() {
        String hundred = "n".repeat(100);
        assertThat(Nearest.to(hundred, List.of(hundred))).contains(hundred);
        assertThat(Nearest.to(hundred + "n", List.of(hundred))).isEmpty();
    }

    @Property(tries = 500)
    void never_throws_and_is_never_farther_than_two_edits(
            @ForAll
                    @Chars({
                        'i', 'd', 't', 'o', 'k', 'n', 'l', 'a', 'b', 'e', 's', '_', 'K', '\u0441', '\u0130', '\uFDFA',
                        '\uD800'
                    })
                    @StringLength(max = 8)
                    String written) {
        assertThat(Nearest.to(written, NAMES).stream())
                .allSatisfy(name -> assertThat(Nearest.distance(Nearest.fold(written), Nearest.fold(name)))
                        .isLessThanOrEqualTo(2));
    }

    @Property(tries = 200)
    void distance_is_the_same_both_ways(@ForAll String one, @ForAll String other) {
        assertThat(Nearest.distance(one, other)).isEqualTo(Nearest.distance(other, one));
        assertThat(Nearest.distance(one, one)).isZero();
    }

    @Property
    void distance_is_that_of_the_whole_table(
            @ForAll @Chars({'a', 'b', 'c'}) @StringLength(max = 9) String one,
            @ForAll @Chars({'a', 'b', 'c'}) @StringLength(max = 9) String other) {
        assertThat(Nearest.distance(one, other)).isEqualTo(Math.min(3, whole(one, other)));
    }

    private static int whole(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int replaced = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                edits[i][j] = Math.min(replaced, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[a.length()][b.length()];
    }
}

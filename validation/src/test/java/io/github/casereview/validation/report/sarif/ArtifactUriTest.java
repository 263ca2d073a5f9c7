package io.github.casereview.validation.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArtifactUriTest {
    @ParameterizedTest
    @CsvSource({
        "a.json, a.json",
        "reviews/Child A.json, reviews/Child%20A.json",
        "reviews\\a.json, reviews/a.json",
        "./a.json, a.json",
        "a/../b//c.json, b/c.json",
        "../a.json, ../a.json",
        "../../a/../b.json, ../../b.json",
        "C:/a b.json, file:///C:/a%20b.json",
        "/srv/ä.json, file:///srv/%C3%A4.json",
        "a:b.json, a%3Ab.json",
        "50%.json, 50%25.json",
        "what?#.json, what%3F%23.json"
    })
    void is_a_reference_that_every_reader_understands(String path, String uri) {
        assertThat(ArtifactUri.of(path)).isEqualTo(uri);
    }

    @Test
    void tells_what_lies_beneath_the_folder() {
        assertThat(ArtifactUri.isBeneath("a/b.json")).isTrue();
        assertThat(ArtifactUri.isBeneath("../b.json")).isFalse();
        assertThat(ArtifactUri.isBeneath("file:///b.json")).isFalse();
    }
}

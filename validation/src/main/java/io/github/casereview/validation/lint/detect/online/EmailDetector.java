package io.github.casereview.validation.lint.detect.online;

import io.github.casereview.validation.lint.detect.Detector;
import io.github.casereview.validation.lint.detect.Hit;
import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.Optional;

/** E-mail addresses, told by their {@code @}, or by {@code at} where {@code dot} follows. */
public final class EmailDetector implements Detector {
    @Override
    public Optional<Hit> at(Tokens tokens, int index) {
        boolean spelled = tokens.word(index).equals("at")
                && tokens.kind(index - 1) == TokenKind.GAP
                && tokens.kind(index + 1) == TokenKind.GAP;
        if (!spelled && !tokens.is(index, '@')) {
            return Optional.empty();
        }
        int from = new LocalPart(tokens, index).start();
        if (from == index) {
            return Optional.empty();
        }
        DomainPart domain = new DomainPart(tokens, tokens.afterGap(index + 1));
        int end = domain.end();
        return end > 0 && (!spelled || domain.isSpelled()) ? Hit.of(from, end) : Optional.empty();
    }
}

package io.github.casereview.validation.lint.detect;

import io.github.casereview.validation.lint.text.Tokens;
import java.util.Optional;

/** Recognises one sort of identifier. It looks no further than a fixed number of tokens, so that a text takes one pass. */
public interface Detector {
    /** {@return the stretch of tokens that is such an identifier, told by the token at an index} */
    Optional<Hit> at(Tokens tokens, int index);

    /** {@return the tokens at which it may recognise something} */
    Starts starts();
}

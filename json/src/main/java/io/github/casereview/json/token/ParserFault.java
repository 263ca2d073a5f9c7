package io.github.casereview.json.token;

import io.github.casereview.json.issue.ReaderCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * What stopped an application's parser, in our codes: its own words quote the text, and go no further.
 *
 * @param code what is the matter
 * @param found what was found, in our words
 */
record ParserFault(ReaderCode code, String found) {
    static ParserFault of(JacksonException e) {
        String words = String.valueOf(e.getOriginalMessage());
        if (e instanceof UnexpectedEndOfInputException) {
            return new ParserFault(ReaderCode.END_UNEXPECTED, "the end of the input");
        } else if (e instanceof StreamConstraintsException) {
            return new ParserFault(limit(words), "more than the parser of the application takes");
        }
        return words.startsWith("Duplicate ")
                ? new ParserFault(ReaderCode.PROPERTY_DUPLICATE, "one again")
                : new ParserFault(ReaderCode.CHARACTER_UNEXPECTED, "something else");
    }

    private static ReaderCode limit(String words) {
        if (words.startsWith("Document nesting")) {
            return ReaderCode.DEPTH_EXCEEDED;
        } else if (words.startsWith("Token")) {
            return ReaderCode.TOKENS_EXCEEDED;
        } else if (words.startsWith("Number")) {
            return ReaderCode.NUMBER_TOO_LONG;
        } else if (words.startsWith("String")) {
            return ReaderCode.STRING_TOO_LONG;
        }
        return words.startsWith("Name") ? ReaderCode.NAME_TOO_LONG : ReaderCode.DOCUMENT_TOO_LARGE;
    }
}

package io.github.casereview.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Issue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        'zzq': 1                          | expected a property of a case review, found zzq
        'z q': 1                          | expected a property of a case review, found a name with characters beyond letters, digits and underscore
        'z\u200Bq': 1                     | expected a property of a case review, found a name with U+200B
        'events': [{ 'id': 'e' }]         | expected an event to have kind, found none
        'source': null                    | expected a value, or the property left out, found null
        'source': 1                       | expected a string, found a number
        'children': {}                    | expected an array of objects, found an object
        'themes': [1]                     | expected an object, found a number
        'source': 'A'                     | expected the id of something in this file, or review-id#item-id, found another string of 1 character
        'scope': 'Zq7'                    | expected one of single-child, siblings, merged-cases, thematic, cohort, found another string
        'scope': ''                       | expected one of single-child, siblings, merged-cases, thematic, cohort, found a blank string
        'parties': [{ 'role': 'Zq7' }]    | expected one of 55 codes, listed in core/docs/codes.md under role, found another string
        'source': 'Zq 7'                  | expected the id of something in this file, or review-id#item-id, found another string of 4 characters
        'source': ' '                     | expected the id of something in this file, or review-id#item-id, found a blank string
        'source': []                      | expected a string, found an array
        'source': true                    | expected a string, found a boolean
        'children': [null]                | expected a value, or the property left out, found null
        'children': 'c'                   | expected an array of objects, found a string
        'children': null                  | expected a value, or the property left out, found null
        'scope': 1                        | expected a string, found a number
        'scope': null                     | expected a value, or the property left out, found null
        'extensions': 5                   | expected an object, found a number
        'extensions': null                | expected a value, or the property left out, found null
        'z\\u0001q': 1                    | expected a property of a case review, found a name with U+0001
        'children': [{ 'id': 'c', 'count': { 'value': '5' } }] | expected a number, found a string
        'children': [{ 'id': 'c', 'count': { 'absent': 'x' } }] | expected one of not-stated, withheld, not-known, not-recorded, not-yet-obtained, refused, not-applicable, none, open, unclear, found another string
        'children': [{ 'id': 'c', 'count': { 'value': 2147483648 } }] | expected a whole number of 0 to 2147483647, found a greater number
        'children': [{ 'id': 'c', 'count': { 'value': 10000000000 } }] | expected a whole number of 0 to 2147483647, found a greater number
        'series': [{ 'id': 's', 'items': 'x' }] | expected one of 11 codes, listed in core/docs/codes.md under item-kind, found another string
        'source': 'd', 'source': 'd'      | expected each property once, found one again
        'extensions': { 'x': 1 }          | expected a namespaced name such as example.org:caseload, found another name
        'children': [{ 'id': 'c', 'count': { 'value': -1 } }]  | expected a whole number of 0 to 2147483647, found a negative number
        'children': [{ 'id': 'c', 'count': { 'value': 1e2 } }] | expected a whole number without fraction or exponent, found an exponent
        'children': [{ 'id': 'c', 'count': { 'value': 1.0 } }] | expected a whole number without fraction or exponent, found a fraction
        'children': [{ 'id': 'c', 'count': { 'value': -0 } }]  | expected a whole number without fraction or exponent, found a zero with a minus sign
        """, quoteCharacter = '`')
    void says(String member, String message) {
        String text =
                "{ 'schemaVersion': 'case-review/1-draft', 'id': 'a', 'labels': [{ 'text': 'A' }], " + member + " }";
        assertThat(ReviewJson.reader().read(text.replace('\'', '"')).issues())
                .extracting(Issue::message)
                .containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        review-collection/1-draft | expected case-review/1-draft, found review-collection/1-draft
        case-review/2             | expected case-review/1-draft, found a newer version; read it with a newer release of this library, or have it written as case-review/1-draft
        case-review/0             | expected case-review/1-draft, found another string
        """)
    void says_of_the_version(String version, String message) {
        assertThat(ReviewJson.reader()
                        .read("{ \"schemaVersion\": \"" + version + "\" }")
                        .issues())
                .extracting(Issue::message)
                .first()
                .isEqualTo(message);
    }
}

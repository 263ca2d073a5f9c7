package io.github.casereview.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.ReviewSchema;
import io.github.casereview.json.SchemaDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class SchemaComparisonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'properties':{}}                    | {'properties':{'a':{}}}              | COMPATIBLE root.a: property added
            {'properties':{'a':{}}}              | {'properties':{}}                    | INCOMPATIBLE root.a: property removed
            {'required':[]}                      | {'required':['a']}                   | INCOMPATIBLE root: required property a added
            {'required':['a']}                   | {}                                   | COMPATIBLE root: required property a removed
            {'enum':['a']}                       | {'enum':['a','b']}                   | COMPATIBLE root: code b added
            {'enum':['a','b']}                   | {'enum':['a']}                       | INCOMPATIBLE root: code b removed
            {'enum':['a']}                       | {}                                   | COMPATIBLE root: list of codes removed
            {}                                   | {'enum':['a']}                       | INCOMPATIBLE root: list of codes added
            {'maxLength':5}                      | {'maxLength':6}                      | COMPATIBLE root: maxLength 5 is now 6
            {'maxLength':6}                      | {'maxLength':5}                      | INCOMPATIBLE root: maxLength 6 is now 5
            {'minimum':1}                        | {'minimum':0}                        | COMPATIBLE root: minimum 1 is now 0
            {'minimum':0}                        | {'minimum':1}                        | INCOMPATIBLE root: minimum 0 is now 1
            {}                                   | {'minItems':1}                       | INCOMPATIBLE root: minItems 1 added
            {'minItems':1}                       | {}                                   | COMPATIBLE root: minItems 1 removed
            {'type':'string'}                    | {'type':'integer'}                   | INCOMPATIBLE root: type "string" is now "integer"
            {'pattern':'a'}                      | {'pattern':'b'}                      | INCOMPATIBLE root: pattern "a" is now "b"
            {'additionalProperties':false}       | {'additionalProperties':true}        | COMPATIBLE root: additionalProperties false is now true
            {'additionalProperties':true}        | {'additionalProperties':false}       | INCOMPATIBLE root: additionalProperties true is now false
            {'items':{'type':'string'}}          | {'items':{'type':'object'}}          | INCOMPATIBLE root[]: type "string" is now "object"
            {'title':'A'}                        | {'title':'B'}                        | WORDING root: title changed
            {'properties':{'a':{'description':'A'}}} | {'properties':{'a':{}}}          | WORDING root.a: description changed
            {'x':2}                              | {'x':1}                              | INCOMPATIBLE root: x 2 is now 1
            {'items':{}}                         | {}                                   | COMPATIBLE root: schema of the elements removed
            {}                                   | {'items':{}}                         | INCOMPATIBLE root: schema of the elements added
            """)
    void tells_what_a_change_does(String before, String after, String expected) {
        assertThat(SchemaComparison.between(parse(before), parse(after)))
                .extracting(Difference::toString)
                .containsExactly(expected);
    }

    @Test
    void looks_into_parts_once_and_names_them() {
        String schema = "{'properties':{'a':{'$ref':'#/$defs/A'},'b':{'allOf':[{'$ref':'#/$defs/A'}]}},"
                + "'$defs':{'A':{'properties':{'again':{'$ref':'#/$defs/A'},'n':{'maximum':%d}}}}}";
        assertThat(SchemaComparison.between(parse(schema.formatted(2)), parse(schema.formatted(1))))
                .extracting(Difference::toString)
                .containsExactly("INCOMPATIBLE A.n: maximum 2 is now 1");
    }

    @Test
    void knows_a_part_by_what_it_says_and_not_by_its_name() {
        String schema = "{'properties':{'a':{'$ref':'#/$defs/%1$s'}},'$defs':{'%1$s':{'type':'string'}}}";
        assertThat(SchemaComparison.between(parse(schema.formatted("A")), parse(schema.formatted("B"))))
                .isEmpty();
    }

    @Test
    void does_not_count_the_version_itself() {
        String schema = "{'$id':'%1$s','properties':{'schemaVersion':{'const':'%1$s'}}}";
        assertThat(SchemaComparison.between(parse(schema.formatted("1")), parse(schema.formatted("2"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void finds_nothing_between_the_two_dialects_of_a_schema(ReviewSchema schema) {
        assertThat(SchemaComparison.between(Nodes.parse(schema.draft202012()), Nodes.parse(schema.draft07())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void sees_a_change_in_the_real_schemas(SchemaDraft draft) {
        String text = ReviewSchema.REVIEW_COLLECTION.text(draft);
        assertThat(SchemaComparison.between(Nodes.parse(text), Nodes.parse(text.replace("\"wales\",", ""))))
                .extracting(Difference::toString)
                .containsExactly("INCOMPATIBLE Jurisdiction: code wales removed");
    }

    private static JsonNode parse(String json) {
        return Nodes.parse(json.replace('\'', '"'));
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>Valid rule sets that are made to cost a great deal, by name.</summary>
internal static class HostileRulesTable
{
    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new SortedDictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["ten thousand rows with a common note"] = () => Set(
            Root(4999, i => "", "\"lines\":{\"entry\":{\"type\":\"count\",\"range\":\"[0, 20]\"},\"marking\":\"worth\",\"deductions\":[{\"code\":\"d\",\"marking\":"
                + "{\"kind\":\"table\",\"of\":\"own\",\"rows\":[{\"in\":\"= 0\",\"then\":0},{\"in\":\">= 1\",\"then\":5}]}}]},")),
        ["forty conditions on each of many lines"] = () => Set(
            Root(4999, i => "", "\"lines\":{\"entry\":{\"type\":\"count\",\"range\":\"[0, 20]\"},\"marking\":\"worth\",\"deductions\":[{\"code\":\"d\",\"marking\":2,\"when\":"
                + "{\"kind\":\"any\",\"of\":[" + Join(40, c => $$"""{"kind":"compare","of":"own","in":"= {{c + 1}}"}""") + "]}}]},")),
        ["all lines read one count"] = () => Set(
            Root(9000, i => ",\"marking\":{\"kind\":\"each\",\"of\":\"n\",\"points\":" + ((i % 9) + 1) + "}"), "", """{"code":"n","type":"count"}"""),
        ["many different steps"] = () => Set(
            Root(8998, i => ",\"marking\":{\"kind\":\"table\",\"of\":\"own\",\"rows\":[{\"is\":[\"true\"],\"then\":0." + (1000 + (i * 7919 % 8999))
                + "},{\"is\":[\"false\"],\"then\":0}]},\"entry\":{\"type\":\"yes-no\"}", "")),
        ["points with four decimals, rounded"] = () => Set(
            Root(3000, i => ",\"marking\":{\"kind\":\"entered\",\"range\":\"[0, 1000000000000]\"},\"round\":{\"decimals\":1,\"mode\":\"up\"},\"atMost\":\"none\"")),
        ["points with four decimals in pairs"] = () => Set(
            Root(3000, i => ",\"entry\":{\"type\":\"points\",\"range\":\"[0, 1000000000000]\"},\"marking\":{\"kind\":\"measured\",\"of\":{\"kind\":\"combine\","
                + "\"how\":\"mean\",\"of\":[\"own\",{\"kind\":\"input\",\"of\":\"" + (i == 0 ? "l2999" : "l" + (i - 1)) + "\"}]}}")),
        ["counts without end in a product"] = () => Set(
            Root(2000, i => ",\"entry\":{\"type\":\"count\"},\"marking\":{\"kind\":\"proportional\",\"of\":{\"kind\":\"combine\",\"how\":\"least\",\"of\":[\"100%\","
                + "{\"kind\":\"default\",\"of\":{\"kind\":\"ratio\",\"of\":\"own\",\"to\":{\"kind\":\"combine\",\"how\":\"sum\",\"of\":[\"n\",\"m\"]}},\"then\":\"0%\"}]}}"),
            "",
            """{"code":"n","type":"count"},{"code":"m","type":"count"}"""),
        ["definitions that double each other"] = () => Set(
            Root(100, i => ",\"marking\":{\"kind\":\"each\",\"of\":\"d" + i + "\",\"points\":1}"), Doubled("sum"), """{"code":"n","type":"count"}"""),
        ["denominators that are all different"] = () => Set(
            Root(2000, i => ",\"entry\":{\"type\":\"count\",\"range\":\"[1, 9]\"},\"marking\":{\"kind\":\"measured\",\"of\":{\"kind\":\"default\",\"of\":"
                + "{\"kind\":\"ratio\",\"of\":{\"kind\":\"input\",\"of\":\"p\"},\"to\":{\"kind\":\"combine\",\"how\":\"sum\",\"of\":[\"own\"," + (1000 + i)
                + "]}},\"then\":0}}"), "", """{"code":"p","type":"points","range":"[1, 2]"}"""),
        ["lines that share inputs in a chain"] = () => Set(
            Root(3000, i => ",\"entry\":{\"type\":\"count\"},\"marking\":\"worth\",\"deductions\":[{\"code\":\"d" + i + "\",\"marking\":{\"kind\":\"each\",\"of\":\"own\",\"points\":1}},"
                + "{\"code\":\"e" + i + "\",\"marking\":{\"kind\":\"each\",\"of\":{\"kind\":\"input\",\"of\":\"l" + ((i + 1) % 3000) + "\"},\"points\":1}}]")),
        ["nested sections that read each other"] = () => Set(Nested(24)),
        ["a table of many rows"] = () => Set(
            Root(60, i => ",\"marking\":{\"kind\":\"table\",\"of\":\"n\",\"rows\":[" + Join(1500, r => $$"""{"in":"= {{r}}","then":{{r % 7}}}""")
                + ",{\"in\":\">= 1500\",\"then\":0}]}"),
            "",
            """{"code":"n","type":"count"}"""),
        ["many sheets of many lines"] = () => Set(
            Root(6000, i => ",\"marking\":{\"kind\":\"entered\",\"step\":1}" + (i == 0 ? "" : ",\"appliesTo\":{\"kind\":\"is\",\"of\":\"a" + (i % 6) + "\",\"any\":[\"true\"]}"),
            "\"leftOut\":\"lower\","),
            "",
            Join(6, a => $$"""{"code":"a{{a}}","type":"yes-no","from":"unit"}""")),
        ["many gates"] = () => Set(
            Root(1000, i => ",\"marking\":{\"kind\":\"entered\",\"step\":1}"),
            "",
            """{"code":"n","type":"count"}""",
            Join(5000, g => ",{\"kind\":\"gate\",\"when\":{\"kind\":\"compare\",\"of\":\"l" + (g % 1000) + "\",\"in\":\">= 3\"},\"then\":{\"down\":1}}", "")),
        ["twelve linked conditions"] = () => Set(
            Root(1000, i => ",\"marking\":{\"kind\":\"entered\"}"),
            "",
            """{"code":"n","type":"count"}""",
            Join(12, g => ",{\"kind\":\"gate\",\"when\":{\"kind\":\"compare\",\"of\":\"l" + g + "\",\"in\":\">= 3\"},\"then\":{\"down\":1}}", "")),
    };

    private static string Set(string root, string more = "", string inputs = "", string steps = "") => $$"""
        { "format": 1, "code": "hostile", "version": "1", "inputs": [{{inputs}}], {{more}}
          "rubric": {{root}}, "outcomes": [ { "code": "grade", "levels": ["a", "b", "c"], "steps": [
            {"kind":"bands","of":{"kind":"default","of":"root","then":0},"rows":[{"in":">= 100","then":"a"},{"in":"[50, 100)","then":"b"},{"in":"< 50","then":"c"}]}{{steps}} ] } ] }
        """;

    private static string Root(int count, Func<int, string> line, string more = "") => $$"""
        {"code":"root","bounds":"bounded","worth":{{count * 10}},{{more}}"criteria":[{{Join(count, i => $$"""{"code":"l{{i}}","worth":10{{line(i)}}}""")}}]}
        """;

    private static string Doubled(string how) => "\"measures\":{" + Join(100, i => i == 0
        ? "\"d0\":\"n\""
        : $$""" "d{{i}}":{"kind":"combine","how":"{{how}}","of":["d{{i - 1}}","d{{i - 1}}"]} """) + "},";

    private static string Nested(int depth)
    {
        string inner = """{"code":"deepest","worth":10,"entry":{"type":"count"},"marking":"worth"}""";
        for (int i = 0; i < depth; i++)
        {
            const string of = "\"marking\":{\"kind\":\"each\",\"of\":{\"kind\":\"input\",\"of\":\"deepest\"},\"points\":0.1}}";
            string deductions = Join(60, d => "{\"code\":\"d" + i + "-" + d + "\"," + of);
            inner = "{\"code\":\"s" + i + "\",\"worth\":10,\"criteria\":[" + inner + "],\"deductions\":[" + deductions
                + "],\"round\":{\"decimals\":1,\"mode\":\"up\"}}";
        }

        return """{"code":"root","bounds":"bounded","worth":10,"criteria":[""" + inner + "]}";
    }

    private static string Join(int count, Func<int, string> item, string with = ",") => string.Join(with, Enumerable.Range(0, count).Select(item));
}

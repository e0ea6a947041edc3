using System;
using System.Collections.Generic;
using System.Linq;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>
/// The largest rule sets that the usual limits let through, each made to cost a great deal in one place, by name.
/// </summary>
internal static class LargeRulesTable
{
    private const string Entered = """,{"kind":"entered","step":1}""";

    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new SortedDictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["one line sums nine thousand inputs"] = () => Set(
            """{"code":"root","worth":10,"bounds":"bounded","marking":{"kind":"measured","of":""" + Sum(9000, i => "n" + i) + "}}",
            Inputs(9000, "points")),
        ["one line sums nine thousand counts under a cap"] = () => Set(
            """{"code":"root","worth":10,"bounds":"bounded","criteria":[{"code":"a","worth":10,"marking":"worth","deductions":[{"code":"d","atMost":5,"marking":"""
                + """{"kind":"each","points":1,"of":""" + Sum(9000, i => "n" + i) + "}}]}]}",
            Inputs(9000, "count")),
        ["thousands of lines read one input"] = () => Set(
            Root(9900, i => """,{"kind":"each","of":"n0","points":0.1}"""), Inputs(1, "count")),
        ["thousands of deductions read one input"] = () => Set(
            Root(4900, i => ",\"worth\"", i => ",\"deductions\":[{\"code\":\"d" + i + "\",\"marking\":{\"kind\":\"each\",\"of\":\"n0\",\"points\":1}}]"), Inputs(1, "count")),
        ["thousands of lines read one section"] = () => Set(
            Root(9800, i => i == 0 ? "" : ",{\"kind\":\"measured\",\"of\":{\"kind\":\"result\",\"of\":\"l0\",\"ask\":\"points\"}}",
                i => i == 0 ? ",\"criteria\":[" + Join(100, c => "{\"code\":\"c" + c + "\",\"worth\":0.1,\"marking\":{\"kind\":\"entered\",\"step\":0.1}}") + "]" : ""), ""),
        ["thousands of lines read the one before"] = () => Set(
            Root(9900, i => i == 0 ? Entered : ",{\"kind\":\"measured\",\"of\":{\"kind\":\"result\",\"of\":\"l" + (i - 1) + "\",\"ask\":\"points\"}}"), ""),
        ["thousands of outcomes over the total"] = () => Set(
            Root(100, i => Entered), "", outcomes: Join(9500, Outcome)),
        ["thousands of outcomes read the one before"] = () => Set(
            Root(100, i => Entered), "", outcomes: Join(6000, i => i == 0 ? Outcome(i) : Outcome(i).Replace("]}]}",
                "]},{\"kind\":\"gate\",\"when\":{\"kind\":\"is\",\"of\":{\"kind\":\"result\",\"of\":\"o" + (i - 1) + "\",\"ask\":\"level\"},\"any\":[\"b\"]},\"then\":{\"down\":1}}]}", StringComparison.Ordinal))),
        ["thousands of gates on different lines"] = () => Set(
            Root(5000, i => Entered), "", outcomes: """{"code":"o","levels":["a","b","c"],"steps":[""" + Join(5000, i =>
                "{\"kind\":\"gate\",\"when\":{\"kind\":\"compare\",\"of\":\"l" + i + "\",\"in\":\">= 3\"},\"then\":{\"down\":1}}") + "]}"),
        ["five thousand lines read one definition of five thousand inputs"] = () => Set(
            Root(5000, i => """,{"kind":"each","of":"d","points":0.1}"""), Inputs(5000, "count"), "\"d\":" + Sum(5000, i => "n" + i)),
        ["titles with bounds over one definition of five thousand inputs"] = () => Set(
            Root(4000, i => ",{\"kind\":\"entered\",\"step\":1}", i => ",\"title\":\"không quá 02 việc\",\"deductions\":[{\"code\":\"e" + i + "\",\"marking\":{\"kind\":\"fixed\",\"points\":1},\"when\":\"c\"}]",
                "\"lines\":{\"bonuses\":[{\"code\":\"g\",\"marking\":{\"kind\":\"fixed\",\"points\":0}}]},"), Inputs(1000, "yes-no"),
            conditions: "\"c\":{\"kind\":\"any\",\"of\":[" + Join(1000, i => "\"n" + i + "\"") + "]}"),
        ["lines apply by one definition of a thousand attributes"] = () => Set(
            Root(5000, i => Entered, i => ",\"appliesTo\":\"c\"", "\"leftOut\":\"lower\",\"ifNotApplicable\":\"zero\","), Inputs(1000, "yes-no", ",\"from\":\"unit\""),
            conditions: "\"c\":{\"kind\":\"any\",\"of\":[" + Join(1000, i => "\"n" + i + "\"") + "]}"),
        ["definitions that each read the one before"] = () => Set(
            Root(4000, i => ",{\"kind\":\"each\",\"of\":\"d" + (i % 90) + "\",\"points\":1}"), Inputs(90, "count"),
            Join(90, i => "\"d" + i + "\":" + (i == 0 ? "\"n0\"" : "{\"kind\":\"combine\",\"how\":\"sum\",\"of\":[\"d" + (i - 1) + "\",\"n" + i + "\"]}"))),
        ["ten thousand entered lines"] = () => Set(Root(9999, i => Entered), ""),
        ["ten thousand different worths"] = () => Set(Root(9990, i => ",{\"kind\":\"table\",\"of\":\"own\",\"rows\":[{\"is\":[\"true\"],\"then\":" + (i % 97) + "." + (1000 + (i * 7919 % 8999)) + "},{\"is\":[\"false\"],\"then\":0}]}",
            i => ",\"entry\":{\"type\":\"yes-no\"}"), ""),
        ["tables of ten thousand rows, four MiB of them"] = () => Set(
            Root(11, i => ",{\"kind\":\"table\",\"of\":\"n0\",\"rows\":[" + Join(9_999, r => $$"""{"in":"= {{r}}","then":{{r % 7}}}""") + ",{\"in\":\">= 9999\",\"then\":0}]}"), Inputs(1, "count")),
        ["sums of sums, four MiB of them"] = () => Set(
            Root(30, i => ",{\"kind\":\"measured\",\"of\":{\"kind\":\"combine\",\"how\":\"sum\",\"of\":[" + Join(2000, r =>
                "{\"kind\":\"combine\",\"how\":\"sum\",\"of\":[\"n" + (((7 * r) + i) % 999) + "\",1]}") + "]}}"), Inputs(999, "points")),
        ["many tables over sums of two inputs"] = () => Set(
            Root(3000, i => ",{\"kind\":\"table\",\"of\":{\"kind\":\"combine\",\"how\":\"sum\",\"of\":[\"n" + i + "\",\"n" + ((i + 1) % 3000) + "\"]},\"rows\":["
                + Join(20, r => $$"""{"in":"[{{r}}, {{r + 1}})","then":{{r % 7}}}""") + ",{\"in\":\">= 20\",\"then\":0}]}"), Inputs(3000, "count")),
        ["a deep tree of sections with limits"] = () => Set(Deep(28, 320), ""),
        ["many conditions over one definition"] = () => Set(
            Root(4900, i => ",\"worth\"", i => ",\"deductions\":[{\"code\":\"d" + i + "\",\"marking\":1,\"when\":{\"kind\":\"all\",\"of\":[\"c\",{\"kind\":\"compare\",\"of\":\"n" + i + "\",\"in\":\">= 2\"}]}}]"),
            Inputs(4900, "count"), conditions: "\"c\":{\"kind\":\"any\",\"of\":[" + Join(4000, i => "{\"kind\":\"compare\",\"of\":\"n" + i + "\",\"in\":\">= 5\"}") + "]}"),
    };

    private static string Set(string root, string inputs, string measures = "", string outcomes = "", string conditions = "") => $$"""
        { "format": 1, "code": "large", "version": "1", "inputs": [{{inputs}}], "measures": {{{measures}}}, "conditions": {{{conditions}}},
          "rubric": {{root}}, "outcomes": [ {{outcomes}} ] }
        """;

    private static string Inputs(int count, string type, string more = "") =>
        Join(count, i => "{\"code\":\"n" + i + "\",\"type\":\"" + type + "\"" + (type == "points" ? ",\"range\":\"[0, 1]\",\"decimals\":0" : "") + more + "}");

    private static string Sum(int count, Func<int, string> of) =>
        "{\"kind\":\"combine\",\"how\":\"sum\",\"of\":[" + Join(count, i => "\"" + of(i) + "\"") + "]}";

    private static string Root(int count, Func<int, string> marking, Func<int, string>? more = null, string lines = "") => $$"""
        {"code":"root","bounds":"bounded","worth":{{count * 10}},{{lines}}"criteria":[{{Join(count, i => "{\"code\":\"l" + i + "\",\"worth\":10"
            + (marking(i).Length > 0 ? ",\"marking\":" + marking(i)[1..] : "") + more?.Invoke(i) + "}")}}]}
        """;

    private static string Outcome(int i) => $$"""
        {"code":"o{{i}}","levels":["a","b","c"],"steps":[{"kind":"bands","of":"root","rows":[
        {"in":">= 500","then":"a"},{"in":"[100, 500)","then":"b"},{"in":"< 100","then":"c"}]}]}
        """;

    private static string Deep(int depth, int width)
    {
        string inner = """{"code":"deepest","worth":10,"marking":{"kind":"entered","step":1}}""";
        for (int i = 0; i < depth; i++)
            inner = "{\"code\":\"s" + i + "\",\"worth\":10,\"criteria\":[" + inner + "],\"deductions\":["
                + Join(width, d => "{\"code\":\"d" + i + "-" + d + "\",\"marking\":{\"kind\":\"entered\",\"range\":\"[0, 1]\",\"step\":0.5}}") + "]}";
        return """{"code":"root","bounds":"bounded","worth":10,"criteria":[""" + inner + "]}";
    }

    private static string Join(int count, Func<int, string> item) => string.Join(",", Enumerable.Range(0, count).Select(item));
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Fuzz;

/// <summary>Rule sets made to take long, or to need more stack than there is: each is done within seconds.</summary>
[Trait("Category", "slow")]
[Collection(TimedTests.Name)]
public sealed class HostileRuleSetTests
{
    private const int SmallStack = 1 << 20;
    private const string OneLine =
        "{'code':'total','worth':1,'bounds':'open','marking':1}";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20); // quadratic time would take minutes

    public static TheoryData<string> Kinds => [.. Texts.Keys.Order(StringComparer.Ordinal)];

    private static Dictionary<string, Func<string>> Texts { get; } = new()
    {
        ["outcomes reading the one before"] = () => Outcomes(9_500, code => Level(code)),
        ["outcomes reading the one before twice"] = () =>
            Outcomes(40, code => Combine("sum", Level(code), Level(code))),
        ["conditions of many nots"] = () => Conditions(30, code => Nested(58, code)),
        ["conditions naming the one before twice"] = () =>
            Conditions(60, code => $"{{'kind':'all','of':[{code},{code}]}}"),
        ["squares of squares, 40"] = () => Squares(40, "1.5"),
        ["squares of squares, 20"] = () => Squares(20, "1.5"),
        ["squares of squares of a long number"] = () => Squares(18, "999999999999999999999999999"),
        ["2000 quotients by long numbers"] = () => Lines("criteria", 2_000, i =>
            "'worth':1,'marking':{'kind':'measured','of':{'kind':'ratio','of':1,'to':"
                + (decimal.MaxValue / 10 - (7 * i)).ToString("0", CultureInfo.InvariantCulture) + "}}"),
        ["unknown references"] = () => Lines("bonuses", 9_000, i => Measured($"'u{i}'")),
        ["long unknown references"] = () =>
            Lines("bonuses", 9_000, i => Measured($"'{new string('u', 50)}{i}'"), new string('b', 50)),
        ["codes twice"] = () => "{'code':'total','worth':1,'bounds':'open','marking':1,'bonuses':["
            + List(8_000, i => $"{{'code':'b{i / 2}',{Measured($"'u{i}'")}}}") + "]}",
        ["given to many"] = () => "{'code':'total','worth':9000,'bounds':'open','lines':{'marking':1,'deductions':["
            + List(9_000, i => $"{{'code':'d{i}','marking':1}}") + "]},'criteria':["
            + List(9_000, i => $"{{'code':'l{i}','worth':1}}") + "]}",
        ["one line of many applies to some"] = () => Lines("criteria", 9_000, i =>
            (i == 0 ? "'appliesTo':{'kind':'is','of':'k0','any':'v1'}," : "") + "'worth':1,'marking':1"),
    };

    [Theory, MemberData(nameof(Kinds))]
    public void A_hostile_rule_set_is_loaded_scored_and_explained_within_seconds(string kind)
    {
        byte[] json = Encoding.UTF8.GetBytes(Texts[kind]().Replace('\'', '"'));
        Exception? fault = null;
        var thread = new Thread(() => fault = Record.Exception(() => Work(json)), SmallStack) { IsBackground = true };
        thread.Start();

        Assert.True(thread.Join(Longest), "It takes longer than " + Longest);
        Assert.Null(fault);
    }

    private static void Work(byte[] json)
    {
        var loaded = RuleSet.Load(new RuleSetText(Code.Of("hostile"), json));
        if (loaded.Value is not { } rules) return;
        var dossier = new DossierBuilder("hostile", "u").Attribute("k0", EntryValue.Of(Code.Of("v1")))
            .Attribute("k1", EntryValue.Of(Code.Of("v1"))).Build();
        if (rules.Evaluate(dossier).Value is not { } scored) return;
        _ = scored.Status;
        _ = scored.Explain();
        _ = scored.ExplainOutcomes();
        _ = scored.WhyNot();
    }

    private static string File(string rubric, string more = "") =>
        "{'format':1,'code':'hostile','version':'1','levels':{'k':[" + List(64, i => $"'v{i}'") + "]},'inputs':["
        + "{'code':'k0','levels':'k','from':'unit'},{'code':'k1','levels':'k','from':'unit'},"
        + "{'code':'x','type':'yes-no'}]," + more + "'rubric':" + rubric + "}";

    private static string List(int count, Func<int, string> item) =>
        string.Join(",", Enumerable.Range(0, count).Select(item));

    private static string Lines(string list, int count, Func<int, string> line, string name = "l") => File(
        $"{{'code':'total','worth':{count},'bounds':'open'," + (list == "criteria" ? "" : "'marking':1,")
        + $"'{list}':[{List(count, i => $"{{'code':'{name}{i}',{line(i)}}}")}]}}");

    private static string Measured(string of) => "'marking':{'kind':'measured','of':" + of + "}";

    private static string Combine(string how, string first, string second) =>
        $"{{'kind':'combine','how':'{how}','of':[{first},{second}]}}";

    private static string Squares(int count, string first) => File(
        $"{{'code':'total','worth':1,'bounds':'open',{Measured($"'d{count}'")}}}",
        $"'measures':{{'d0':{first},"
        + List(count, i => $"'d{i + 1}':{Combine("product", $"'d{i}'", $"'d{i}'")}") + "},");

    private static string Nested(int depth, string code) =>
        string.Concat(Enumerable.Repeat("{'kind':'not','of':", depth)) + code + new string('}', depth);

    private static string Conditions(int count, Func<string, string> next) => File(
        OneLine,
        $"'conditions':{{{List(count, i => $"'c{i}':{next(i == 0 ? "'x'" : $"'c{i - 1}'")}")}}},'outcomes':["
        + $"{{'code':'g','levels':['a','b'],'steps':[{{'kind':'require','level':'a','when':'c{count - 1}'}}]}}],");

    private static string Level(string code) =>
        $"{{'kind':'table','of':{code},'rows':[{{'is':'a','then':1}},{{'is':'b','then':0}}]}}";

    private static string Outcomes(int count, Func<string, string> next) => File(
        OneLine,
        "'outcomes':[" + List(count, i => $"{{'code':'o{i}','levels':['a','b'],'steps':[{{'kind':'bands','of':"
            + (i == 0 ? "'total'" : next($"'o{i - 1}'"))
            + ",'rows':[{'in':'>= 1','then':'a'},{'in':'< 1','then':'b'}]}]}") + "],");
}

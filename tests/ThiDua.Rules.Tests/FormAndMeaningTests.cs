using System;
using System.Linq;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests;

/// <summary>A mistake of form in one part hides no mistake of meaning in parts that were read whole.</summary>
public sealed class FormAndMeaningTests
{
    /// <summary>A criterion may be left out, and nothing says what the worth is then; a table has a gap.</summary>
    private const string Rules = """
        { "format": 1, "code": "bad", "version": "1",
          "inputs": [ { "code": "late", "type": "count", "mayBeNotApplicable": true },
            { "code": "x", "type": "count" } ],
          "rubric": { "code": "total", "worth": 10, "bounds": "bounded", "criteria": [
            { "code": "a", "worth": 6, "ifNotApplicable": "leave-out",
              "marking": { "kind": "each", "of": "late", "points": 1 } },
            { "code": "b", "worth": 4, "marking": { "kind": "table", "of": "x", "rows": [
              { "in": "[0, 3)", "then": 1 }, { "in": "> 4", "then": 2 } ] } } ] } }
        """;

    [Theory]
    [InlineData("\"format\": 1", "\"format\": \"1\"", "TD0113")]
    [InlineData("\"version\": \"1\"", "\"version\": 1", "TD0113")]
    [InlineData("\"code\": \"bad\", ", "", "TD0112")]
    [InlineData("{ \"code\": \"x\"", "{ \"code\": \"y y\", \"type\": \"count\" }, { \"code\": \"x\"", "TD0119")]
    [InlineData("{ \"code\": \"x\"", "{ \"code\": \"y\", \"type\": \"cuont\" }, { \"code\": \"x\"", "TD0118")]
    [InlineData("{ \"code\": \"x\"", "{ \"code\": \"x\", \"bogus\": 3", "TD0111")]
    [InlineData("\"rubric\"", "\"measures\": [], \"rubric\"", "TD0113")]
    [InlineData("\"rubric\"", "\"outcomes\": [ { \"code\": \"g\", \"steps\": 3 } ], \"rubric\"", "TD0113")]
    [InlineData("\"worth\": 10", "\"worth\": \"10\"", "TD0113")]
    [InlineData("\"bounds\": \"bounded\"", "\"bounds\": \"bound\"", "TD0118")]
    [InlineData("\"code\": \"a\", ", "", "TD0112")]
    [InlineData("\"worth\": 6", "\"worth\": 6, \"lable\": \"1\"", "TD0111")]
    [InlineData("\"worth\": 4", "\"worth\": \"4\"", "TD0113")]
    [InlineData("\"then\": 1", "\"then\": 1, \"bogus\": 1", "TD0111")]
    [InlineData("{ \"code\": \"b\"", "\"c\", { \"code\": \"b\"", "TD0113")]
    public void Both_are_told_at_once(string sound, string faulty, string form)
    {
        string json = Rules.Replace(sound, faulty, StringComparison.Ordinal);
        Assert.NotEqual(Rules, json);

        var codes = RuleSet.Load(RuleSetText.Of(Code.Of("bad"), json)).Diagnostics.Select(d => d.Code).ToList();

        Assert.Contains(form, codes);
        Assert.Single(codes, "TD5012");
        Assert.Single(codes, "TD2008");
    }
}

using System;
using System.Linq;
using ThiDua.Rules;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;
using ThiDua.Templates;

namespace ThiDua.Rules.Samples;

internal static class Program
{
    private static int Main(string[] args)
    {
        var loaded = RuleSet.Load(TemplateCatalog.Get("dien-bien-2022").Text);
        foreach (var d in loaded.Diagnostics) Console.WriteLine(d.At.Line + ":" + d.At.Column + " " + d);
        if (loaded.Value is not { } rules) return 1;
        foreach (var faults in new[] { "", "1,2,3", "1,2,3,4", "1,2,3,4,5,6", "1,2,3,4,5,6,7", "8b", "1,2,3,4,5,6,7,8,8b,9,10" })
        {
            var codes = faults.Split(',', StringSplitOptions.RemoveEmptyEntries);
            var builder = new DossierBuilder("dien-bien-2022", "tuan-giao");
            foreach (var input in rules.Inputs) builder.Enter(input.Code, EntryValue.Of(codes.Contains(input.Code.Value[4..]) ? 1 : 0));
            var result = rules.Evaluate(builder.Build()).Require();
            Console.WriteLine(faults + " → " + result.Total.Value + " " + result.Grade!.Level.Value.Title);
        }
        return 0;
    }
}

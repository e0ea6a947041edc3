using System.Collections.Generic;
using System.Linq;
using System.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Evaluations;

/// <summary>Reads small dossiers and tables for the tests and writes down what was found.</summary>
internal static class ReadDossier
{
    public static Code Name { get; } = Code.Of("class-8c-march");

    public static Code RuleSet { get; } = Code.Of("school-month");

    public static Diagnosed<Dossier> Json(string json) => DossierReader.Read(Name, Encoding.UTF8.GetBytes(json));

    public static Dossier Good(string json) => Assert.IsType<Dossier>(Json(json).Require());

    public static DossierTable Table(string csv) => DossierTable.Read(Name, Encoding.UTF8.GetBytes(csv), RuleSet);

    /// <summary>The findings, one after the other: <c>TD0105 /a 1:8</c>.</summary>
    public static string Findings(IEnumerable<Diagnostic> diagnostics) =>
        string.Join("; ", diagnostics.Select(d => $"{d.Code} {d.At.Pointer} {d.At.Line}:{d.At.Column}"));

    /// <summary>The entries of a dossier as text: <c>late = 2; plan = true</c>.</summary>
    public static string Entries(Dossier dossier) => string.Join("; ", dossier.Stages.SelectMany(s => s.InOrder));
}

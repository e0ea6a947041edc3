using System;
using System.IO;
using System.Linq;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Reports;

/// <summary>Drafts with one fault each, with exactly what is said about it.</summary>
public sealed class BadDraftTests
{
    private static string Folder { get; } = Path.Combine(BadFiles.Folder, "Drafts");

    public static TheoryData<string> Files => BadFiles.Names(Folder);

    [Theory, MemberData(nameof(Files))]
    public void A_bad_draft_gets_exactly_these_findings_and_each_has_a_place(string name)
    {
        bool needsSources = name.StartsWith("TD8086", StringComparison.Ordinal)
            || name.StartsWith("TD8087", StringComparison.Ordinal);
        var rules = Reported.Rules();
        var draft = Reported.Read(Path.Combine(Folder, name + ".json"));

        var reviewed = rules.ReviewReport(draft, needsSources ? rules.Sources() : ReportSources.None);

        var found = reviewed.Diagnostics.Concat(reviewed.Value?.Findings.Select(one => one.Says) ?? []).ToList();
        Assert.Contains(found, one => one.Code == name[.."TD0000".Length]);
        Assert.All(found, one =>
        {
            Assert.True(one.At is { Line: > 0, Column: > 0 }, one.ToString());
            Assert.DoesNotMatch(@"\{[a-zA-Z]+\}", one.ToString());
        });
        Golden.Matches(Path.Combine(Folder, name + ".expected.txt"), BadFiles.Print(found));
    }

    [Theory]
    [InlineData("so-y-te")]
    [InlineData("huyen-a")]
    public void A_complete_draft_has_no_finding(string unit)
    {
        var reviewed = Reported.Rules().ReviewReport(Reported.Complete(unit));

        Assert.Empty(reviewed.Diagnostics);
        Assert.Empty(reviewed.Require().Findings);
        Assert.Equal(Fraction.One, reviewed.Value!.Completeness);
    }

    [Fact]
    public void A_complete_draft_agrees_with_what_is_known_from_elsewhere()
    {
        var rules = Reported.Rules();

        Assert.Empty(rules.ReviewReport(Reported.Complete("so-y-te"), rules.Sources()).Require().Findings);
    }

    [Fact]
    public void A_draft_is_written_and_read_again_as_it_was()
    {
        var draft = Reported.Complete("huyen-a");

        byte[] written = ReportDraftWriter.Write(draft);

        Assert.Equal(draft, ReportDraftReader.Read(Code.Of("b"), written).Require());
        Assert.Equal(written, ReportDraftWriter.Write(ReportDraftReader.Read(Code.Of("b"), written).Require()));
    }

    [Fact]
    public void Remarks_are_kept_wherever_they_stand()
    {
        var draft = Outlined.Draft("""
            { "note": "bản nháp", "lists": { "ds": [ { "text": "Một", "note": "chờ số" } ] },
              "tables": { "bieu": { "note": "thiếu dấu", "rows": [ { "cells": { "a": "Cờ" }, "note": "hỏi lại" } ] } } }
            """);

        string written = System.Text.Encoding.UTF8.GetString(ReportDraftWriter.Write(draft));

        foreach (string note in (string[])["bản nháp", "chờ số", "thiếu dấu", "hỏi lại"])
            Assert.Contains(note, written, StringComparison.Ordinal);
        Assert.Equal(draft, ReportDraftReader.Read(Code.Of("b"), ReportDraftWriter.Write(draft)).Require());
    }

    [Fact]
    public void What_is_made_in_code_can_be_written_and_read_again()
    {
        string loose = "Bằng khen".Normalize(System.Text.NormalizationForm.FormD);
        var cells = CodeMap.From(new[]
        {
            new System.Collections.Generic.KeyValuePair<Code, ReportCell>(Code.Of("ten"), ReportCell.Of(loose)),
            new System.Collections.Generic.KeyValuePair<Code, ReportCell>(Code.Of("so"), ReportCell.Of(2m)),
        });
        var draft = new ReportDraftBuilder("report", "tong-ket", "so-y-te", "2023")
            .Form("bieu-1").Row(new ReportRow(default, cells)).Build();

        Assert.Equal(draft, ReportDraftReader.Read(Code.Of("b"), ReportDraftWriter.Write(draft)).Require());
        Assert.Equal("Bằng khen", ReportCell.Of(loose).Text);
        Assert.Equal("Bằng khen", new ReportEntry(loose).Text);
        Assert.Throws<ArgumentException>(() => new ReportRow(Code.Parse("a/b"), cells));
        Assert.Throws<ArgumentNullException>(() => ReportCell.Of(null!));
    }
}

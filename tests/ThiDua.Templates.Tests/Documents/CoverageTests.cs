using System;
using System.Globalization;
using System.IO;
using System.Linq;
using ThiDua.Rules.Tests;
using Xunit;

namespace ThiDua.Templates.Tests.Documents;

/// <summary>
/// The documents against their templates, line by line: each line with words is a heading, an item, a task, a phase, a
/// seat, a row, a cell, the head or the foot of something that the template has – or it is excused, with the reason.
/// </summary>
public sealed class CoverageTests
{
    private const int MostExcused = 10; // of a hundred

    public static TheoryData<string> Sets =>
        [.. TemplateCatalog.All.Select(template => template.Code.Value).Where(PrintedLines.Has)];

    [Theory, MemberData(nameof(Sets))]
    public void Every_line_of_the_document_is_accounted_for(string set)
    {
        var found = Coverage.Of(TemplateCatalog.Get(set)).Found;
        var excused = PrintedLines.Excused(set);

        string[] missing =
        [
            .. PrintedLines.Of(set).Where(line => !found.ContainsKey(line.Number) && !excused.ContainsKey(line.Number))
                .Select(line => string.Create(CultureInfo.InvariantCulture, $"{line.Number}: {line.Text}")),
        ];

        Assert.Empty(missing);
    }

    [Theory, MemberData(nameof(Sets))]
    public void Few_lines_are_excused_and_none_that_is_accounted_for(string set)
    {
        var excused = PrintedLines.Excused(set);

        Assert.True(excused.Count * 100 <= MostExcused * PrintedLines.Of(set).Count, set + ": too many excuses");
        Assert.Empty(excused.Keys.Intersect(Coverage.Of(TemplateCatalog.Get(set)).Found.Keys));
        Assert.Empty(excused.Keys.Except(PrintedLines.Of(set).Select(line => line.Number)));
        Assert.All(excused.Values, reason => Assert.False(string.IsNullOrWhiteSpace(reason)));
    }

    [Theory, MemberData(nameof(Sets))]
    public void What_is_written_for_the_document_is_in_the_document(string set) => Assert.Empty(
        Coverage.Of(TemplateCatalog.Get(set)).Invented.Select(unit => unit.At + ": " + unit.Text));

    [Theory, MemberData(nameof(Sets))]
    public void What_accounts_for_each_line_can_be_read(string set)
    {
        var found = Coverage.Of(TemplateCatalog.Get(set)).Found;
        var excused = PrintedLines.Excused(set);

        Golden.Matches(
            Path.Combine(AppContext.BaseDirectory, "Documents", set + ".lines.txt"),
            string.Concat(PrintedLines.Of(set).Select(line => string.Concat(
                line.Number.ToString(CultureInfo.InvariantCulture),
                " ",
                found.TryGetValue(line.Number, out string? by) ? by : "excused: " + excused[line.Number],
                "\n"))));
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules;
using ThiDua.Rules.Plans;
using Xunit;

namespace ThiDua.Templates.Tests.Cases;

/// <summary>The template against the table of the provincial inspectorate of Lạng Sơn.</summary>
public sealed class LangSon2024Tests
{
    private static readonly Plan Plan = TemplateCatalog.Get("lang-son-2024").Load().Require().Plan!;

    /// <summary>The rows as printed: number, words, who leads, who coordinates.</summary>
    private static IEnumerable<string[]> PrintedRows => PrintedText.Of("lang-son-2024")
        .TakeWhile(line => line.Contains('|', StringComparison.Ordinal))
        .Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray());

    [Fact]
    public void Every_row_of_the_table_is_there_word_for_word_and_in_its_order()
    {
        var rows = Plan.Sections.SkipLast(1).SelectMany(quarter => Plan.Tasks
            .Where(task => task.Section == quarter)
            .Select(task => task.Label + " " + task.Title)
            .Prepend(quarter.Label + " " + quarter.Title));

        Assert.Equal(PrintedRows.Select(row => row[0] + " " + row[1]), rows);
    }

    [Fact]
    public void Who_leads_and_who_coordinates_is_as_printed()
    {
        var rows = Plan.Tasks.Where(task => task.Section != Plan.Sections[^1]).Select(task =>
            task.Lead?.Title + " | " + string.Join("; ", task.Coordinators.Select(actor => actor.Title)));

        // "Các phòng nghiệp vụ" and "Các Phòng nghiệp vụ" are the same.
        Assert.Equal(
            PrintedRows.Where(row => row[0] is not ("I" or "II" or "III" or "IV"))
                .Select(row => row[2] + " | " + Actors(row[3])),
            rows,
            StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void What_is_organized_is_there_word_for_word()
    {
        var last = Plan.Sections[^1];
        string[] lines =
            [.. PrintedText.Of("lang-son-2024").SkipWhile(line => line.Contains('|', StringComparison.Ordinal))];

        Assert.Equal(last.Label + " " + last.Title, lines[0]);
        Assert.Equal(
            lines.Skip(1),
            Plan.Tasks.Where(task => task.Section == last).Select(task => task.Label + " " + task.Title));
    }

    [Fact]
    public void Two_tasks_in_three_rows_are_conditional() => Assert.Equal(
        ["q2-5", "q3-2", "q4-7"],
        Plan.Tasks.Where(task => task.Conditional is not null).Select(task => task.Code.Value));

    /// <summary>The document joins the last two of its actors by "và".</summary>
    private static string Actors(string printed) => printed.TrimEnd('.')
        .Replace("ngành và Thanh tra", "ngành; Thanh tra", StringComparison.Ordinal);
}

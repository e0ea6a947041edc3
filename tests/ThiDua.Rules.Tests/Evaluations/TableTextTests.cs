using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Json;
using Xunit;

namespace ThiDua.Rules.Tests.Evaluations;

public class TableTextTests
{
    private static readonly Arbitrary<IReadOnlyList<IReadOnlyList<string>>> Tables = ValueGenerators.ListsOf(
        ValueGenerators.ListsOf(Arb.From(
            Gen.Elements("", "a", "\"", ",", ";", "\n", "\r\n", " ", "ấ", "😀", "80.5").ListOf()
                .Select(string.Concat),
            cell => cell.Length == 0 ? [] : ["", cell[1..]])));

    [Fact]
    public void Cells_that_are_quoted_where_they_must_be_are_read_as_they_were() => Holds((table, separator, lineEnd) =>
    {
        string csv = Written(table, separator, lineEnd);

        return Same(table.Where(row => row.Count > 0), Records(csv, separator))
            && Same(Records(csv, separator), RecordsOfCsvHelper(csv, separator));
    });

    private static void Holds(Func<IReadOnlyList<IReadOnlyList<string>>, char, string, bool> law) => Check.One(
        Properties.Fixed, Prop.ForAll(Tables, table =>
            law(table, ',', "\n") && law(table, ',', "\r\n") && law(table, ';', "\n") && law(table, ';', "\r\n")));

    private static string Written(IEnumerable<IReadOnlyList<string>> table, char separator, string lineEnd) =>
        string.Concat(table.Where(row => row.Count > 0).Select(row => string.Join(separator, row.Select(cell =>
            cell.Length == 0 || cell.Any(c => "\",;\r\n ".Contains(c, StringComparison.Ordinal))
                ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : cell)) + lineEnd));

    private static List<IReadOnlyList<string>> Records(string csv, char separator)
    {
        var text = new TableText(new Utf8Check(Encoding.UTF8.GetBytes(csv)), 0, separator, 1);
        var records = new List<IReadOnlyList<string>>();
        while (!text.IsAtEnd) records.Add([.. text.ReadRecord().Select(cell => cell.Text)]);

        return records;
    }

    private static List<IReadOnlyList<string>> RecordsOfCsvHelper(string csv, char separator)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator.ToString(),
            IgnoreBlankLines = false,
        };
        using var parser = new CsvParser(new StringReader(csv), configuration);
        var records = new List<IReadOnlyList<string>>();
        while (parser.Read()) records.Add(parser.Record!);

        return records;
    }

    private static bool Same(IEnumerable<IReadOnlyList<string>> some, IEnumerable<IReadOnlyList<string>> others) =>
        string.Join("\u0001\n", some.Select(row => string.Join('\u0002', row)))
        == string.Join("\u0001\n", others.Select(row => string.Join('\u0002', row)));
}

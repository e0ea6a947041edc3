using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Evaluations;

[Collection(TimedTests.Name)]
public class DossierFuzzTests
{
    private const string GoodJson = """
        { "format": 1, "ruleSet": "office-month", "version": "3", "unit": "u-17", "unitTitle": "Phòng Tài chính",
          "period": "2031-03", "attributes": { "kind": "staff" },
          "stages": [
            { "stage": "self", "by": "u-17", "on": "2031-04-01",
              "entries": { "attitude": { "value": 8.5, "evidence": ["CV 41"], "note": "x" }, "late": null } },
            { "stage": "council", "entries": { "r2/note": true, "x": "n/a", "y": "12.5%" } } ],
          "evidence": { "attitude": ["BB 07"] } }
        """;

    private const string GoodTable =
        "unit;unitTitle;period;attribute:kind;late;r2/note\r\n"
        + "u-1;\"Phòng \"\"A\"\"; B\";2031-03;staff;2;có\r\nu-2;;2031-Q1;;12.5;n/a\r\n;;;;;\r\nu-3;;;;;80%\r\n";

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "\"", "{", "}", "[", "]", ",", ";", ":", "\n", "\r", "\t", " ", "0", "-", ".", ",5", "e5", "+", "true",
            "null", "\\ud800", "đ", "😀", "\0", "\uFEFF", "u-2", "/", "note", "\"\"", "unit",
        }.Select(Encoding.UTF8.GetBytes),
        [0xE1], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80],
    ];

    private static int Cases => 20 * Properties.Cases;

    [Fact]
    public void Whatever_a_dossier_is_there_is_a_value_or_an_error_and_the_value_reads_back()
    {
        int good = 0;
        foreach (byte[] json in Mutations(GoodJson))
        {
            var read = DossierReader.Read(ReadDossier.Name, json);

            Assert.Equal(read.Value is null, read.HasErrors);
            HavePlaces(read.Diagnostics, json);
            if (read.Value is null) continue;
            ReadsBack(read.Value, json);
            good++;
        }

        Assert.InRange(good, Cases / 10, Cases * 9 / 10); // else it tests only one side
    }

    [Fact]
    public void Whatever_a_table_is_its_good_rows_give_dossiers_that_read_back()
    {
        int good = 0;
        foreach (byte[] csv in Mutations(GoodTable))
        {
            var table = DossierTable.Read(ReadDossier.Name, csv, ReadDossier.RuleSet);

            HavePlaces(table.Diagnostics, csv);
            foreach (var dossier in table.Dossiers) ReadsBack(dossier, csv);
            Assert.Equal(table.Dossiers.Count, table.Dossiers.Select(d => (d.Unit, d.Period)).Distinct().Count());
            if (!table.HasErrors) good++;
        }

        Assert.InRange(good, Cases / 10, Cases * 9 / 10);
    }

    [Theory, Trait("Category", "slow")]
    [InlineData("{\"entries\":{", "\"§\":1,", "\"a\":1}}")]
    [InlineData("{\"entries\":{", "\"đ§\":1,", "\"a\":1}}")]
    [InlineData("{\"evidence\":{", "\"§\":[\" \"],", "\"a\":[]}}")]
    [InlineData("{\"stages\":[", "{\"stage\":\"a\",\"entries\":{}},", "1]}")]
    [InlineData("{\"stages\":[", "1,", "1]}")]
    [InlineData("unit,a\n", "u§,1\n", "")]
    [InlineData("unit,a\n", "u,\"80,5\"\n", "")]
    [InlineData("unit", ",", "\n")]
    [InlineData("unit", ",a§", "\nu")]
    [InlineData("unit,a\nu", ",", "")]
    [InlineData("unit,a\nu,\"", "\"\"", "")]
    [InlineData("unit,a\n", "\n", "u,1")]
    [InlineData("unit,a\nu,", "0", "")]
    public void Hostile_texts_are_read_in_linear_time(string head, string middle, string tail)
    {
        var text = new StringBuilder(head);
        for (int i = 0; text.Length < 4_000_000; i++)
            text.Append(middle.Replace("§", i.ToString("x5", CultureInfo.InvariantCulture), StringComparison.Ordinal));

        byte[] bytes = Encoding.UTF8.GetBytes(text.Append(tail).ToString());
        var watch = Stopwatch.StartNew();

        if (head[0] == '{') DossierReader.Read(ReadDossier.Name, bytes);
        else DossierTable.Read(ReadDossier.Name, bytes, ReadDossier.RuleSet);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
    }

    private static IEnumerable<byte[]> Mutations(string text)
    {
        var random = new Random(20260101);
        for (int i = 0; i < Cases; i++)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            for (int changes = random.Next(4); changes > 0; changes--)
            {
                int at = random.Next(bytes.Length + 1);
                int until = Math.Min(bytes.Length, at + random.Next(4) * random.Next(4));
                byte[] piece = random.Next(3) == 0 ? [] : Pieces[random.Next(Pieces.Length)];
                bytes = [.. bytes[..at], .. piece, .. bytes[until..]];
            }

            yield return bytes;
        }
    }

    private static void HavePlaces(ValueList<Diagnostic> diagnostics, byte[] text)
    {
        int lines = text.Count(b => b is (byte)'\n' or (byte)'\r') + 1;
        Assert.All(diagnostics, d => Assert.InRange(d.At.Line, 1, lines));
        Assert.All(diagnostics, d => Assert.Equal(ReadDossier.Name, d.At.Text));
        Assert.Equal(diagnostics.Select(d => (d.At.Line, d.At.Column)).Order(),
            diagnostics.Select(d => (d.At.Line, d.At.Column)));
    }

    private static void ReadsBack(Dossier dossier, byte[] text)
    {
        var again = DossierReader.Read(ReadDossier.Name, DossierWriter.Write(dossier)).Value;
        Assert.True(dossier.Equals(again), Encoding.UTF8.GetString(text));
    }
}

using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using ThiDua.Rules.Documents;
using ThiDua.Rules.Values;
using ThiDua.Templates.Printing;
using ThiDua.Templates.Printing.Compose;
using ThiDua.Templates.Printing.Docx;
using ThiDua.Templates.Printing.Html;
using ThiDua.Templates.Printing.Markdown;

namespace ThiDua.Rules.Benchmarks;

/// <summary>How long does it take to print a long document, and does it grow in proportion?</summary>
/// <remarks>
/// A score sheet whose rows have two or three lines each. On paper 20, 100 and 200 pages of A4: as Word lays them out,
/// 20 rows to a page.
/// </remarks>
[MemoryDiagnoser]
public class PrintBenchmarks
{
    private const int RowsOnPage = 20;
    private const int Worth = 5;

    private RuleSet _rules = null!;
    private LayoutProfile _layout = null!;
    private PrintedDocument _document = null!;

    /// <summary>How many pages are printed.</summary>
    [Params(20, 100, 200)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _rules = RuleSet.Load(
            Text(Pages * RowsOnPage), new ReadingOptions(8 * 1024 * 1024, 64, 28, 40_000, 1_000, 1)).Require();
        _layout = LayoutCatalog.Nd30;
        _document = Compose();
    }

    [Benchmark]
    public PrintedDocument Compose() => ScoreSheetDocument.Blank(_rules, _rules.Rubrics[0]);

    [Benchmark(Baseline = true)]
    public byte[] Docx() => DocxWriter.Write(_document, _layout);

    [Benchmark]
    public byte[] Html() => HtmlWriter.Write(_document, _layout);

    [Benchmark]
    public byte[] Markdown() => MarkdownWriter.Write(_document, _layout);

    private static RuleSetText Text(int rows)
    {
        var lines = Enumerable.Range(1, rows).Select(i => FormattableString.Invariant($$"""
            { "code": "r{{i}}", "label": "{{i}}", "worth": {{Worth}}, "marking": "worth",
              "title": "Công tác tổ chức, thực hiện phong trào thi đua; tuyên truyền, nhân điển hình tiên tiến" }
            """));
        return RuleSetText.Of(Code.Of("long"), FormattableString.Invariant($$"""
            { "format": 1, "code": "long", "version": "1", "title": "Bảng chấm điểm dài", "rubric": {
              "code": "total", "title": "Cộng điểm", "worth": {{rows * Worth}}, "bounds": "bounded", "criteria": [
            {{string.Join(",\n", lines)}} ] } }
            """));
    }
}

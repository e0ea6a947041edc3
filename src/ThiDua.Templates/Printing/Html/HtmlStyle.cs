using System.Globalization;
using ThiDua.Rules.Documents;

namespace ThiDua.Templates.Printing.Html;

/// <summary>
/// How a page looks: on a screen as wide as it is, on paper by the layout profile. Letters are black or nearly so on
/// white; what is bold, lined or set in says its meaning without colour.
/// </summary>
internal static class HtmlStyle
{
    public static string Of(LayoutProfile layout) => "\n" + string.Join("\n", Lines(layout)) + "\n";

    private static string[] Lines(LayoutProfile layout) =>
    [
        ":root{color-scheme:light}",
        "*{box-sizing:border-box}",
        "body{margin:0;background:#fff;color:#000;line-height:" + Number(layout.Paragraph.LineHeight + 0.2m)
            + ";font-family:" + Font(layout.Font) + ",\"Liberation Serif\",serif;overflow-wrap:anywhere}",
        "main{max-width:" + Number(layout.Page.TextWidth) + "mm;margin:0 auto;padding:1rem}",
        "p{margin:0 0 .5em}",
        "h1,h2,h3,h4,h5,h6{font-size:1em;margin:.9em 0 .5em;break-after:avoid}",
        ".pair{display:grid;grid-template-columns:2fr 3fr;gap:0 1rem;text-align:center;margin-bottom:1.5em}",
        ".pair p{margin:0;white-space:pre-wrap}",
        ".caps{text-transform:uppercase}",
        ".strong,.draft{font-weight:bold}",
        ".issuer{margin-bottom:.4em}",
        ".issuer::after{content:\"\";display:block;width:33%;margin:.1em auto 0;border-top:1px solid #000}",
        ".draft{display:inline-block;border:1px solid #000;padding:0 .5em;margin-top:.5em!important}",
        ".motto{font-weight:bold;border-bottom:1px solid #000}",
        ".place{font-style:italic;margin-top:.4em!important}",
        ".title{text-align:center;margin:1.2em 0}",
        ".title span{display:block}",
        ".title::after{content:\"\";display:block;width:20%;margin:.2em auto 0;border-top:1px solid #000}",
        ".basis,.reference,.remark{font-style:italic}",
        ".reference{text-align:center}",
        ".line{white-space:nowrap;overflow:hidden}",
        "p.open{text-align:left}",
        ".below{margin-left:1.5rem}",
        ".wide{overflow-x:auto;margin:.5em 0 1em}",
        "table{border-collapse:collapse;width:100%;overflow-wrap:normal}",
        "caption{font-weight:bold;text-align:left;padding:.3em 0}",
        ".unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}",
        "td{height:1.9em}", // a row to be filled in by hand has room for a line
        "th,td{border:1px solid #000;padding:.25em .4em;text-align:left;vertical-align:top;font-weight:normal}",
        "thead th{text-align:center;vertical-align:middle;font-weight:bold;background:#eee}",
        ".group th,.group td,.total th,.total td{font-weight:bold}",
        "td.centre,th.centre{text-align:center}",
        "td.right,th.right{text-align:right;white-space:nowrap}",
        "figure{margin:1em 0;break-inside:avoid}",
        "figcaption{font-weight:bold}",
        "svg{display:block;width:100%;max-width:30rem;height:auto}",
        "svg text{font-size:13px;fill:#000}",
        "svg rect{fill:#1f4e79}",
        ".foot{margin-top:2em;break-inside:avoid}",
        ".recipients{text-align:left}",
        ".recipients-title{font-weight:bold;font-style:italic}",
        ".name{font-weight:bold;padding-top:4.5em}",
        ".appendix{border-top:1px solid #000;margin-top:2em;padding-top:1em}",
        "@media screen and (max-width:40rem){.pair{grid-template-columns:1fr;gap:1rem 0}"
            + "table{min-width:calc(var(--columns)*5rem)}.below{margin-left:.8rem}}",
        "@media screen and (min-width:40.01rem){.text{text-align:justify}}",
        "@page{size:" + Number(layout.Page.Width) + "mm " + Number(layout.Page.Height) + "mm;margin:"
            + Number(layout.Page.Top) + "mm " + Number(layout.Page.Right) + "mm " + Number(layout.Page.Bottom) + "mm "
            + Number(layout.Page.Left) + "mm;@top-center{content:counter(page);font-size:"
            + Number(layout.Sizes.Motto) + "pt}}",
        "@page :first{@top-center{content:\"\"}}",
        "@media print{body{font-size:" + Number(layout.Sizes.Body) + "pt;line-height:"
            + Number(layout.Paragraph.LineHeight) + "}main{max-width:none;padding:0}"
            + ".text{text-align:justify;text-indent:" + Number(layout.Paragraph.FirstLine)
            + "mm;margin-bottom:" + Number(layout.Paragraph.Spacing) + "pt}"
            + "h2,h3,h4,h5,h6{text-indent:" + Number(layout.Paragraph.FirstLine) + "mm}.title{text-indent:0}"
            + "svg{max-width:120mm}.pair{font-size:" + Number(layout.Sizes.Motto) + "pt}"
            + ".pair .caps{font-size:" + Number(layout.Sizes.Head) + "pt}"
            + ".title{font-size:" + Number(layout.Sizes.Title) + "pt}table{font-size:" + Number(layout.Sizes.Table)
            + "pt}.recipients{font-size:" + Number(layout.Sizes.RecipientList) + "pt}.recipients-title{font-size:"
            + Number(layout.Sizes.Recipients) + "pt}.foot .signature{font-size:" + Number(layout.Sizes.Body)
            + "pt}.wide{overflow:visible}thead{display:table-header-group}tr{break-inside:avoid}"
            + "caption{break-after:avoid}tbody tr:first-child{break-before:avoid}"
            + ".appendix{border-top:0;break-before:page}}",
    ];

    /// <summary>A number as style sheets have it, whatever the culture.</summary>
    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The name of a font in quotes; what could end it, or the style sheet, is left out.</summary>
    private static string Font(string name)
    {
        var letters = new System.Text.StringBuilder("\"", name.Length + 2);
        foreach (char c in PrintedText.Of(name).Value)
            if (char.IsLetterOrDigit(c) || c is ' ' or '-') letters.Append(c);
        return letters.Append('"').ToString();
    }
}

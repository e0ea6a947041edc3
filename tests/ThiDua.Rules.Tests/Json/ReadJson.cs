using System.Collections.Generic;
using System.Linq;
using System.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Json;

/// <summary>Reads small texts for the tests and writes down what was found.</summary>
internal static class ReadJson
{
    public static Code Name { get; } = Code.Of("sheet");

    public static JsonText Text(string json, out DiagnosticBag found) => Bytes(Encoding.UTF8.GetBytes(json), out found);

    public static JsonText Bytes(byte[] json, out DiagnosticBag found, ReadingLimits? limits = null)
    {
        limits ??= ReadingLimits.Default;
        found = new DiagnosticBag(Name, limits.Diagnostics);
        return JsonText.Read(json, Name, limits, found);
    }

    /// <summary>The findings, one after the other: <c>TD0105 /a 1:8</c>.</summary>
    public static string Findings(byte[] json, ReadingLimits? limits = null)
    {
        var text = Bytes(json, out var found, limits);
        return string.Join("; ", found.Sorted(text.Locate)
            .Select(d => $"{d.Code} {d.At.Pointer} {d.At.Line}:{d.At.Column}"));
    }

    public static string Findings(string json, ReadingLimits? limits = null) =>
        Findings(Encoding.UTF8.GetBytes(json), limits);

    /// <summary>The one finding, in a language.</summary>
    public static string Message(string json, Language language)
    {
        var text = Text(json, out var found);
        return Assert.Single(found.Sorted(text.Locate)).Text(language);
    }

    /// <summary>Bytes of a text in which <c>«E1 BB»</c> stands for the bytes themselves.</summary>
    public static byte[] WithBytes(string json)
    {
        var bytes = new List<byte>();
        foreach (string part in json.Split('«'))
        {
            int close = part.IndexOf('»');
            if (close > 0) bytes.AddRange(part[..close].Split(' ').Select(b => System.Convert.ToByte(b, 16)));
            bytes.AddRange(Encoding.UTF8.GetBytes(part[(close + 1)..]));
        }

        return [.. bytes];
    }
}

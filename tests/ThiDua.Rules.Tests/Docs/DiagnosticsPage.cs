using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;
using ThiDua.Testing;

namespace ThiDua.Rules.Tests.Docs;

/// <summary>The page of all diagnostics in one language, made from the catalogue and from the bad files.</summary>
internal static class DiagnosticsPage
{
    private const string BadFolder = "tests/ThiDua.Rules.Tests/Bad";
    private const int MostLines = 8;
    private const int ShortLine = 30;

    public static string Make(Language language)
    {
        bool english = language == Language.English;
        string toRoot = english ? "../" : "../../";
        var page = new StringBuilder(english
            ? "# Diagnostics\n\nAfter reading this page you can mend a rule set or a dossier: every code, what it means and how to mend it.\n\n"
                + "Tiếng Việt: [vi/diagnostics.md](vi/diagnostics.md)\n\n"
                + "**Error**: it cannot be used until it is mended. **Warning**: it can be used, but deserves a look. **Note**: worth knowing. "
                + "Words in {braces} stand for the values of the case at hand. The page is made from the catalogue of the library and from the "
                + "files that test it.\n"
            : "# Thông báo kiểm tra\n\nĐọc trang này để biết cách sửa bộ quy tắc hoặc hồ sơ: từng mã, ý nghĩa và cách sửa.\n\n"
                + "English: [diagnostics.md](../diagnostics.md)\n\n"
                + "**Lỗi**: chưa dùng được cho đến khi sửa. **Cảnh báo**: dùng được nhưng nên xem lại. **Ghi chú**: thông tin nên biết. "
                + "Chữ trong {ngoặc nhọn} là giá trị của từng trường hợp. Trang này được tạo từ danh mục của thư viện và từ các tệp kiểm thử.\n");
        foreach (var descriptor in DiagnosticCatalog.All)
        {
            page.Append("\n## ").Append(descriptor.Code).Append("\n\n**").Append(Word(descriptor.Severity, english))
                .Append("** – ")
                .Append(english ? descriptor.English : descriptor.Vietnamese).Append('\n');
            AppendExample(page, descriptor.Code, english, toRoot);
        }

        return page.ToString();
    }

    private static void AppendExample(StringBuilder page, string code, bool english, string toRoot)
    {
        if (Example(code, english) is not { } example) return;
        page.Append('\n').Append(english ? "Example" : "Ví dụ").Append(" ([").Append(Path.GetFileName(example.File))
            .Append("](").Append(toRoot).Append(example.File).Append(")):\n\n```\n")
            .AppendJoin('\n', example.Lines).Append("\n```\n");
        if (example.Finding.Length > 0) page.Append("\n> ").Append(example.Finding).Append('\n');
    }

    /// <summary>The first bad file of a code, the value that the finding points at, and what is said there.</summary>
    private static (string File, List<string> Lines, string Finding)? Example(string code, bool english)
    {
        string folder = Repository.At(BadFolder);
        string? file = Directory.EnumerateFiles(folder, code + "-*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".json", StringComparison.Ordinal) || f.EndsWith(".csv", StringComparison.Ordinal))
            .Where(f => !f.EndsWith(".first.json", StringComparison.Ordinal))
            .OrderBy(f => File.ReadAllText(f).Contains("\"accept\":", StringComparison.Ordinal))
            .ThenBy(f => f, StringComparer.Ordinal).FirstOrDefault();
        if (file is null) return null;
        string expected = Path.ChangeExtension(file, null) + ".expected.txt";
        var found = File.Exists(expected) ? File.ReadAllLines(expected) : [];
        int at = Array.FindIndex(found, line => line.Contains(" " + code + " ", StringComparison.Ordinal));
        // What is missing as a whole stands in no text: the beginning of the file is shown.
        int line = at >= 0 ? Math.Max(1, int.Parse(found[at].Split(':')[0], CultureInfo.InvariantCulture)) : 1;
        string finding = at < 0 ? "" : english ? found[at][(found[at].IndexOf(": ", StringComparison.Ordinal) + 2)..]
            : found[at + 1].Trim();
        string[] lines = Encoding.UTF8.GetString(File.ReadAllBytes(file))
            .Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        return (Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), From(lines, line - 1), Clean(finding));
    }

    /// <summary>
    /// The line and those after it, until the brackets that it opens are closed; where it opens none and is short, until
    /// what is around it is closed.
    /// </summary>
    private static List<string> From(string[] lines, int start)
    {
        var shown = new List<string>();
        int indent = start < lines.Length ? lines[start].Length - lines[start].TrimStart().Length : 0;
        bool isShort = start < lines.Length && lines[start].Trim().Length < ShortLine && !lines[start].Contains('{');
        int open = isShort ? 1 : 0;
        for (int i = start; i < lines.Length && (i == start || open > 0); i++)
        {
            if (shown.Count == MostLines)
            {
                shown.Add("…");
                break;
            }

            string line = lines[i].TrimEnd();
            open += line.Count(c => c is '{' or '[') - line.Count(c => c is '}' or ']');
            if (isShort && open <= 0) break;
            shown.Add(Shortened(line.Length > indent ? line[indent..] : line.Trim()));
        }

        return shown.Count == 0 ? [""] : shown;
    }

    private static string Shortened(string line)
    {
        string clean = Clean(line);
        return clean.Length <= 160 ? clean : clean[..160] + " …";
    }

    private static string Clean(string line) => new([.. line.Where(c => !char.IsControl(c) && c != '\uFEFF')]);

    private static string Word(Severity severity, bool english) => severity switch
    {
        Severity.Error => english ? "Error" : "Lỗi",
        Severity.Warning => english ? "Warning" : "Cảnh báo",
        _ => english ? "Note" : "Ghi chú",
    };
}

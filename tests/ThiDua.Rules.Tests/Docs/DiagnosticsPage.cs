using System;
using System.Collections.Generic;
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

    public static string Make(Language language)
    {
        bool english = language == Language.English;
        string toRoot = english ? "../" : "../../";
        var page = new StringBuilder(english
            ? "# Diagnostics\n\nAfter reading this page you can mend a rule set or a dossier: every code, what it means and how to mend it.\n\n"
                + "**Error**: it cannot be used until it is mended. **Warning**: it can be used, but deserves a look. **Note**: worth knowing. "
                + "Words in {braces} stand for the values of the case at hand. The page is made from the catalogue of the library and from the "
                + "files that test it.\n"
            : "# Thông báo kiểm tra\n\nĐọc trang này để biết cách sửa bộ quy tắc hoặc hồ sơ: từng mã, ý nghĩa và cách sửa.\n\n"
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
        if (Example(code) is not { } example) return;
        page.Append('\n').Append(english ? "Example" : "Ví dụ").Append(" ([").Append(Path.GetFileName(example.File))
            .Append("](")
            .Append(toRoot).Append(example.File).Append(")):\n\n```\n").Append(example.Line).Append("\n```\n");
    }

    /// <summary>The first bad file of a code, and the line that the finding points at.</summary>
    private static (string File, string Line)? Example(string code)
    {
        string folder = Repository.At(BadFolder);
        string? file = Directory.EnumerateFiles(folder, code + "-*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".json", StringComparison.Ordinal) || f.EndsWith(".csv", StringComparison.Ordinal))
            .Where(f => !f.EndsWith(".first.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).FirstOrDefault();
        if (file is null) return null;
        string expected = Path.ChangeExtension(file, null) + ".expected.txt";
        int line = File.Exists(expected) ? LineOf(File.ReadAllLines(expected), code) : 1;
        var lines = Encoding.UTF8.GetString(File.ReadAllBytes(file)).Replace("\r\n", "\n", StringComparison.Ordinal)
            .Split('\n');
        string shown = line >= 1 && line <= lines.Length ? Shortened(lines[line - 1].Trim()) : "";
        return (Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), shown);
    }

    private static int LineOf(IEnumerable<string> expected, string code)
    {
        string? found = expected.FirstOrDefault(line => line.Contains(" " + code + " ", StringComparison.Ordinal));
        return found is not null && int.TryParse(found.Split(':')[0], out int line) ? line : 1;
    }

    private static string Shortened(string line)
    {
        string clean = new([.. line.Where(c => !char.IsControl(c) && c != '\uFEFF')]);
        return clean.Length <= 160 ? clean : clean[..160] + " …";
    }

    private static string Word(Severity severity, bool english) => severity switch
    {
        Severity.Error => english ? "Error" : "Lỗi",
        Severity.Warning => english ? "Warning" : "Cảnh báo",
        _ => english ? "Note" : "Ghi chú",
    };
}

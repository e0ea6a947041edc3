using System.IO;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Templates;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>The rule set that the user named: a file, or a template by its code.</summary>
internal sealed record RulesFile(string Path, Diagnosed<RuleSet> Loaded)
{
    /// <summary>Loads it, with all findings.</summary>
    /// <exception cref="UnusableException">There is neither such a file nor such a template.</exception>
    public static RulesFile Load(string pathOrCode, Request request)
    {
        bool isFile = IsThere(pathOrCode);
        if (!isFile && TemplateCatalog.Find(pathOrCode) is { } template)
            return new RulesFile(pathOrCode, template.Load());
        if (!isFile)
        {
            string codes = string.Join(", ", TemplateCatalog.All.Select(t => t.Code.Value));
            throw new UnusableException(request.In(
                "Không có tệp và cũng không có mẫu " + pathOrCode + ". Các mẫu hiện có: " + codes + ".",
                "There is no file and no template " + pathOrCode + ". The templates are: " + codes + "."));
        }

        var file = UserFile.Read(pathOrCode, request);
        return new RulesFile(pathOrCode, RuleSet.Load(new RuleSetText(file.Name, file.Bytes), TemplateCatalog.Options));
    }

    /// <summary>Loads it for use; mistakes are reported, and then there is no rule set.</summary>
    public static RuleSet? LoadOrReport(string pathOrCode, Request request)
    {
        var rules = Load(pathOrCode, request);
        if (rules.Loaded.Value is null)
            FindingList.Report(request, rules.Path, rules.Loaded.Diagnostics.Where(d => d.Severity == Severity.Error));
        return rules.Loaded.Value;
    }

    private static bool IsThere(string path) => File.Exists(path) || Directory.Exists(path);
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ThiDua.Rules.Samples.Commands;
using ThiDua.Templates;

namespace ThiDua.Rules.Samples.Stories;

/// <summary>The files that the stories are told with: a template and a folder of dossiers, by name.</summary>
internal sealed class ClusterFiles(string folder, Request request)
{
    /// <summary>The dossiers that come with the program.</summary>
    public static string Default => Path.Combine(AppContext.BaseDirectory, "Data", "dien-bien-2022");

    /// <summary>The folder of the dossiers.</summary>
    public string Folder => folder;

    /// <summary>The rule set that the dossiers are scored by.</summary>
    public RuleSet Rules { get; } = TemplateCatalog.Get("dien-bien-2022").Load().Require();

    /// <summary>The same reading and scoring as the command <c>score</c>.</summary>
    public IReadOnlyList<DossierFile> Score()
    {
        if (!Directory.Exists(folder))
            throw new UnusableException(request.In("Không có thư mục ", "There is no folder ") + folder + ".");
        var paths = Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).ToList();
        if (paths.Count == 0)
        {
            throw new UnusableException(request.In(
                "Thư mục " + folder + " không có hồ sơ (*.json) nào.",
                "The folder " + folder + " has no dossiers (*.json)."));
        }

        return DossierFile.Score(Rules, paths, request);
    }
}

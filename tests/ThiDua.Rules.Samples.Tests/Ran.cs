using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace ThiDua.Rules.Samples.Tests;

/// <summary>One run of the program in this process: its exit code and what it wrote.</summary>
internal sealed record Ran(int ExitCode, string Out, string Error)
{
    public static string Cases => Path.Combine(AppContext.BaseDirectory, "Cases");

    public static string Data => Path.Combine(AppContext.BaseDirectory, "Data", "dien-bien-2022");

    /// <summary>The files of the story of ten units.</summary>
    public static string Cluster(string name) => Path.Combine(AppContext.BaseDirectory, "Data", "cum-mau", name);

    public static string Dossier(string name) => Path.Combine(Data, name + ".json");

    public static string Case(string name) => Path.Combine(Cases, name);

    /// <summary>Runs a command line; folders of this machine are not part of what is compared.</summary>
    public static Ran Of(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int code = Program.Run(args, output, error);
        return new Ran(code, Bare(output), Bare(error));
    }

    /// <summary>What was written, the folders of the files left out.</summary>
    private static string Bare(StringWriter text) => text.ToString()
        .Replace(Cases + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
        .Replace(Cluster("") + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
        .Replace(Data + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
        .Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>The lines of the output, each of which must be one JSON object.</summary>
    public static IReadOnlyList<JsonElement> Objects(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))];
}

using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Xunit;

namespace ThiDua.Rules.Tests.Documents;

/// <summary>
/// Documents as printed and as they should be, in Cases/Documents: the two differ in one thing, and only what is
/// printed has a finding.
/// </summary>
public sealed class DocumentCasesTests
{
    private static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Cases", "Documents");

    public static TheoryData<string> Cases => BadFiles.Names(Folder);

    [Theory, MemberData(nameof(Cases))]
    public void What_is_printed_wrongly_is_found_and_nothing_else(string name)
    {
        var told = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")))!;

        var printed = Linted.Find("\"document\": " + told["printed"]);
        var mended = Linted.Find("\"document\": " + told["mended"]);

        Assert.Equal(
            told["findings"]!.AsArray().Select(finding => finding!.ToString()),
            printed.Select(found => found.Code + " " + found.At.Pointer));
        Assert.Empty(mended);
    }
}

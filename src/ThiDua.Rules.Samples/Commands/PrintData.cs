using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>The files that were named for printing, sorted by what is in them.</summary>
/// <param name="Inspections">Those with inspections (các cuộc kiểm tra).</param>
/// <param name="Candidates">Those with people (người tham gia đoàn).</param>
/// <param name="Dossiers">All others: dossiers, whose reader tells what is wrong with what is none.</param>
internal sealed record PrintData(
    IReadOnlyList<UserFile> Inspections, IReadOnlyList<UserFile> Candidates, IReadOnlyList<string> Dossiers)
{
    public static PrintData Of(IEnumerable<string> paths, Request request)
    {
        var files = paths.Select(path => UserFile.Read(path, request)).ToList();
        var inspections = files.Where(file => Has(file, "inspections")).ToList();
        var candidates = files.Where(file => Has(file, "candidates")).ToList();
        return new PrintData(
            inspections,
            candidates,
            files.Except(inspections).Except(candidates).Select(file => file.Path).ToList());
    }

    private static bool Has(UserFile file, string property)
    {
        try
        {
            using var json = JsonDocument.Parse(file.Bytes);
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty(property, out _);
        }
        catch (JsonException)
        {
            return false; // what is wrong with it is told by its reader
        }
    }
}

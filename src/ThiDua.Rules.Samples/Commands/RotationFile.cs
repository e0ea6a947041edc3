using System.Linq;
using System.Text.Json;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>What is to be rotated: a rotation of a rule set or template, or a request in a file of its own.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Request">What is asked.</param>
/// <param name="Rotation">The rotation of the rule set; null for a request.</param>
internal sealed record RotationFile(string Title, RotationRequest Request, Rotation? Rotation)
{
    /// <summary>Loads it; mistakes are reported, and then there is none.</summary>
    /// <exception cref="UnusableException">The file cannot be read, or has no rotation of that code.</exception>
    public static RotationFile? LoadOrReport(string path, string? code, Request request)
    {
        if (System.IO.File.Exists(path) && UserFile.Read(path, request) is var file && IsRequest(file.Bytes))
        {
            return file.AsOrReport(RotationRequestReader.Read, request) is { } plain
                ? new RotationFile(path, plain, null) : null;
        }

        if (RulesFile.LoadOrReport(path, request) is not { } rules) return null;
        if (rules.Rotations.Count == 0)
        {
            throw new UnusableException(request.In(
                path + " không có phân công kiểm tra chéo (\"rotations\").",
                path + " has no rotation (\"rotations\")."));
        }

        string known = string.Join(", ", rules.Rotations.Select(one => one.Code));
        var found = code is null ? rules.Rotations[^1]
            : rules.Rotations.FirstOrDefault(one => one.Code.Value == code) ?? throw new UnusableException(request.In(
                "Không có phân công " + code + ". Các phân công hiện có: " + known + ".",
                "There is no rotation " + code + ". The rotations are: " + known + "."));
        // What other rotations of the rule set assigned in earlier years is known too.
        var asked = rules.Rotations
            .Where(one => one.Year < found.Year && found.Request.History.All(year => year.Year != one.Year))
            .Aggregate(found.Request, (all, one) => all.After(one.Assigned));
        return new RotationFile(found.Title, asked, found);
    }

    /// <summary>The name of a unit.</summary>
    public string NameOf(Code unit) => Rotation?.TitleOf(unit) ?? unit.Value;

    /// <summary>The years of a file; years before are held against the units of the rotation.</summary>
    public static ValueList<RotationYear>? YearsOrReport(string path, Request request, ValueList<Code>? units) =>
        UserFile.ReadOrReport(
            path,
            (name, utf8) => units is null
                ? RotationHistoryReader.Read(name, utf8) : RotationHistoryReader.Read(name, utf8, units),
            request);

    private static bool IsRequest(byte[] json) =>
        RootProperties.Has(json, "units") && !RootProperties.Has(json, "code");
}

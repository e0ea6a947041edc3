using System.Collections.Generic;
using System.Linq;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>The files that were named for the minutes of an inspection, sorted by what is in them.</summary>
/// <param name="Inspections">Those with inspections (các cuộc kiểm tra).</param>
/// <param name="Candidates">Those with people (người tham gia đoàn).</param>
/// <param name="Answers">Those with answers to a checklist (kết quả kiểm tra), which are scored, too.</param>
/// <param name="Scored">What the score is made from: dossiers, answers, and what is none of all these.</param>
internal sealed record PrintData(
    IReadOnlyList<UserFile> Inspections,
    IReadOnlyList<UserFile> Candidates,
    IReadOnlyList<UserFile> Answers,
    IReadOnlyList<string> Scored)
{
    public static PrintData Of(IEnumerable<string> paths, Request request)
    {
        var files = paths.Select(path => UserFile.Read(path, request)).ToList();
        var inspections = files.Where(file => RootProperties.Has(file.Bytes, "inspections")).ToList();
        var candidates = files.Where(file => RootProperties.Has(file.Bytes, "candidates")).ToList();
        var scored = files.Except(inspections).Except(candidates).ToList();
        return new PrintData(
            inspections,
            candidates,
            scored.Where(ReviewFiles.IsAnswers).ToList(),
            scored.Select(file => file.Path).ToList());
    }
}

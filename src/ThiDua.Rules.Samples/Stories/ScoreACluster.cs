using System.Collections.Generic;
using Spectre.Console;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Samples.Commands;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Stories;

/// <summary>Scores the dossiers of a cluster (cụm thi đua): totals, grades, deductions and what is missing.</summary>
internal sealed class ScoreACluster(RuleSet rules, IReadOnlyList<Evaluation> results, Language language)
{
    public void Run(IAnsiConsole console)
    {
        Paragraph.Write(console, language.In(
            "Mỗi đơn vị kiểm tra một đơn vị khác và được một đơn vị khác kiểm tra (Kế hoạch, phần IV). "
                + "Số liệu trong hồ sơ là giả định, không phải kết quả kiểm tra có thật.",
            "Each unit inspects one and is inspected by one (the plan, part IV). The figures in the dossiers are "
                + "made up; they are not the results of any inspection."));
        foreach (var result in results)
            Paragraph.Write(console, "  – " + result.Dossier.UnitTitle + ": " + result.Dossier.Note);
        console.WriteLine();
        new ScoreTable(rules, language).Write(console, results);
        console.WriteLine();
        Paragraph.Write(console, language.In(
            "Các hồ sơ nằm trong Data/dien-bien-2022: sửa một số rồi chạy lại, kết quả thay đổi theo.",
            "The dossiers are in Data/dien-bien-2022: change a number, run again, and the results follow."));
    }
}

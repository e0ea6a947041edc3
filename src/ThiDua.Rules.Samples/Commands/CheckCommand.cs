using Spectre.Console;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Checks a rule set and writes all findings.</summary>
internal static class CheckCommand
{
    public static int Run(Request request, string rulesPath)
    {
        var (path, loaded) = RulesFile.Load(rulesPath, request);
        FindingList.Write(request, path, loaded);
        bool isUsable = loaded.Value is not null;
        if (request.IsJson)
        {
            foreach (var rubric in loaded.Value?.Rubrics ?? [])
                request.Screen.Out.WriteLine(RubricReachJson.Of(loaded.Value!, rubric, request.Language));
        }
        else
        {
            if (loaded.Value is { } rules)
                foreach (string line in RubricReach.Lines(rules, request.Language)) request.Line(line);
            string verdict = isUsable
                ? request.In("Bộ quy tắc dùng được.", "The rule set can be used.")
                : request.In("Bộ quy tắc chưa dùng được.", "The rule set cannot be used yet.");
            string summary = path + ": " + FindingList.Summary(loaded.Diagnostics, request.Language) + ". " + verdict;
            request.Screen.Lines.Write(new Text(Screen.Clean(summary), new Style(isUsable ? Color.Green : Color.Red)));
            request.Screen.Lines.WriteLine();
        }

        return isUsable ? Program.Done : Program.Mistakes;
    }
}

using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;

namespace ThiDua.Rules.Criteria;

/// <summary>
/// Lines that are worked out once for each giver (several givers, nearest "marks" upwards): which inputs and named
/// measures belong to them, and whether that has a meaning.
/// </summary>
internal static class GiversChecks
{
    private const int Nobody = -1;

    public static void Check(IReadOnlyList<LinePart> lines, Dictionary<Node, Reads> reads, CheckScope scope)
    {
        if (!lines.Any(part => part.Line.Whole is not null)) return;
        var readers = Readers.Find(lines, reads, scope);
        for (int i = 0; i < scope.Definitions.Count; i++)
            scope.Definitions[i].Whole = readers.OnlyOf(readers.Definitions[i]);
        Bind(readers, lines, scope);
        foreach (var part in lines)
            if (part.Line.Whole is not null) CheckLine(part.Line, part.Spec, scope);
    }

    /// <summary>An input that is read only below such a line is each giver's, as are entries of its lines.</summary>
    private static void Bind(Readers readers, IReadOnlyList<LinePart> lines, CheckScope scope)
    {
        for (int slot = 0; slot < scope.Inputs.Count; slot++)
        {
            var input = scope.Inputs[slot];
            if (input.IsReviewed)
            {
                scope.Inputs[slot] = input with { Whole = -1 }; // what a review says is one for all givers
                continue;
            }

            int only = readers.OnlyOf(readers.Inputs[slot]);
            if (!input.Line.IsEmpty && input.Whole >= 0)
            {
                if (!Belongs(input, lines)) scope.Inputs[slot] = input with { Whole = -1 };
                else if (only != input.Whole && readers.Inputs[slot].Count > 0)
                    Report(input, lines[input.Whole].Line, scope);
                continue;
            }

            if (only < 0 || input.IsAttribute || input.HasMarks || !input.Line.IsEmpty) continue;
            if (input.Type == InputType.Events || input.IsEventDate) continue; // the log and dates are one for all
            var stage = lines[only].Line.Marks!.Stage;
            if (!input.IsView || input.Stage == stage)
                scope.Inputs[slot] = input with { Whole = only, Stage = stage };
        }
    }

    /// <summary>A view as of another stage than that of the givers is nobody's.</summary>
    private static bool Belongs(Input input, IReadOnlyList<LinePart> lines) =>
        !input.IsView || input.Stage == lines[input.Whole].Line.Marks!.Stage;

    private static void Report(Input input, Criterion line, CheckScope scope) => scope.Report(
        DiagnosticCatalog.EntryOfEachGiver,
        input.At,
        new DiagnosticArgument("code", input.Code.Value),
        new DiagnosticArgument("line", line.Code.Value));

    private static void CheckLine(Criterion line, CriterionSpec spec, CheckScope scope)
    {
        var marks = line.Whole!.Marks!;
        var rule = marks.Rule!;
        bool lowers = spec.LeftOut == LeftOut.Lower && line.Criteria.Any(child => child.MayBeLeftOut);
        if (lowers && rule.How != GiversHow.Mean)
        {
            scope.Report(
                DiagnosticCatalog.GiversWeighDifferently,
                spec.At.Property("leftOut"),
                new DiagnosticArgument("code", line.Code.Value));
        }

        if (line.Whole != line || !line.MayBeLeftOut || rule.LeastMarks == 1) return;
        scope.Report(
            DiagnosticCatalog.GiversMayFallAway,
            marks.At.Property("givers"),
            new DiagnosticArgument("code", line.Code.Value),
            new DiagnosticArgument("how", MarksJson.Word(rule.How)),
            new DiagnosticArgument("least", rule.LeastMarks));
    }

    /// <summary>Below which lines each definition and each input is read; of two it is nobody's.</summary>
    private sealed class Readers
    {
        private readonly CheckScope _scope;

        private Readers(CheckScope scope)
        {
            _scope = scope;
            Definitions = scope.Definitions.Select(_ => new HashSet<int>()).ToArray();
            Inputs = scope.Inputs.Select(_ => new HashSet<int>()).ToArray();
        }

        public HashSet<int>[] Definitions { get; }

        public HashSet<int>[] Inputs { get; }

        public static Readers Find(
            IReadOnlyList<LinePart> lines,
            Dictionary<Node, Reads> reads,
            CheckScope scope)
        {
            var readers = new Readers(scope);
            foreach (var entry in reads)
            {
                bool isLine = entry.Key.Kind is NodeKind.LineBase or NodeKind.LinePoints;
                readers.Note(entry.Value, isLine ? lines[entry.Key.Index].Line.Whole?.Index ?? Nobody : Nobody);
            }

            return readers;
        }

        public int OnlyOf(HashSet<int> readers) => readers.Count == 1 ? readers.Single() : Nobody;

        /// <summary>Who reads a definition reads all that it reads: each is gone through twice at most.</summary>
        private void Note(Reads reads, int by)
        {
            var open = new Stack<Reads>();
            open.Push(reads);
            while (open.Count > 0)
            {
                var one = open.Pop();
                foreach (int slot in one.Inputs)
                    if (Inputs[slot].Count < 2) Inputs[slot].Add(by);
                foreach (var node in one.Nodes.Where(node => node.Kind == NodeKind.Definition))
                {
                    if (Definitions[node.Index].Count < 2 && Definitions[node.Index].Add(by))
                        open.Push(_scope.Definitions[node.Index].Reads);
                }
            }
        }
    }
}

using System;
using System.Diagnostics;
using System.Text.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Explanations;

/// <summary>The reasons of changed levels as JSON: <c>kind</c> first; numbers and intervals are exact texts.</summary>
internal static class LevelReasonJson
{
    /// <summary>The property <c>reason</c>; <paramref name="conditions"/> writes those that decide.</summary>
    public static void Write(Utf8JsonWriter to, LevelReason reason, Action<ValueList<Explanation>> conditions)
    {
        to.WriteStartObject("reason");
        to.WriteString("kind", reason.Kind);
        to.WriteBoolean("isOpen", reason.IsOpen);
        switch (reason)
        {
            case LevelReason.Requirement requirement:
                Write(to, "level", requirement.Level);
                Write(to, "otherwise", requirement.Otherwise);
                conditions(requirement.Conditions);
                break;
            case LevelReason.Gate gate:
                to.WriteString("effect", NameOf(gate.Effect));
                if (gate.Level is { } level) Write(to, "level", level);
                if (gate.Down > 0) to.WriteNumber("down", gate.Down);
                if (gate.SetsPoints) to.WriteBoolean("setsPoints", true);
                conditions(gate.Conditions);
                break;
            case LevelReason.Quota quota:
                to.WriteString("decision", NameOf(quota.Decision));
                Write(to, "level", quota.Level);
                Write(to, "demote", quota.Demote);
                if (!quota.Full.IsEmpty) to.WriteString("full", quota.Full.Value);
                to.WriteStartArray("limits");
                foreach (var limit in quota.Limits) Write(to, limit);
                to.WriteEndArray();
                break;
            default:
                throw new UnreachableException();
        }

        to.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter to, QuotaPlaces limit)
    {
        to.WriteStartObject();
        to.WriteString("scope", limit.Scope.Value);
        if (limit.ScopeTitle is { } title) to.WriteString("title", title);
        if (limit.Group.Length > 0) to.WriteString("group", limit.Group);
        if (limit.Share is { } share) to.WriteString("share", Show(share));
        if (limit.AtLeast is { } atLeast) to.WriteString("atLeast", atLeast.ToString());
        if (limit.Number is { } number) to.WriteString("number", number.ToString());
        if (limit.Base is { } counted) to.WriteString("base", Show(counted));
        to.WriteString("allowed", Show(limit.Allowed));
        to.WriteString("candidates", Show(limit.Candidates));
        to.WriteString("place", Show(limit.Place));
        to.WriteString("equal", Show(limit.Equal));
        to.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter to, string name, Level level)
    {
        to.WritePropertyName(name);
        ValueJson.Write(to, level);
    }

    private static string Show(Interval<Fraction> number) =>
        number.IsSingle ? number.Least.ToString()! : number.ToString();

    private static string NameOf(LevelEffect effect) => effect switch
    {
        LevelEffect.AtMost => "at-most",
        LevelEffect.Down => "down",
        LevelEffect.Become => "become",
        LevelEffect.NoGrade => "no-grade",
        _ => throw new UnreachableException(),
    };

    private static string NameOf(QuotaDecision decision) => decision switch
    {
        QuotaDecision.Demoted => "demoted",
        QuotaDecision.DemotedAsTied => "demoted-as-tied",
        QuotaDecision.KeptAsTied => "kept-as-tied",
        QuotaDecision.Tied => "tied",
        QuotaDecision.Open => "open",
        _ => throw new UnreachableException(),
    };
}

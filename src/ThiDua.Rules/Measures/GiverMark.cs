using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>What one giver says under one code, and where; there is no place where nothing was entered.</summary>
internal sealed record GiverMark(string? By, Answer Answer, Place? At);

using System;

namespace ThiDua.Rules.Samples;

/// <summary>Something the program was given cannot be used at all; the message tells the user.</summary>
internal sealed class UnusableException(string message) : Exception(message);

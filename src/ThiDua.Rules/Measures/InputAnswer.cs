using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>A value against the input that it is for: an answer, or why it is none.</summary>
internal readonly record struct InputAnswer(Answer? Value, InputFault Fault)
{
    /// <summary>The number that was meant, where a number is out of place.</summary>
    public Fraction Number { get; private init; }

    /// <summary>Whether that number was written with a per cent sign.</summary>
    public bool IsPercent { get; private init; }

    public static InputAnswer NotApplicable(Input input) => input.MayBeNotApplicable
        ? Of(Answer.NotApplicable)
        : None(InputFault.NeverNotApplicable);

    public static InputAnswer Of(bool isYes, Input input) => input.Measure.IsYesNo
        ? Of(Answer.YesNo(isYes))
        : None(InputFault.WrongType);

    public static InputAnswer Of(Fraction number, Input input) => input.Measure.IsNumber
        ? Of(number, false, input)
        : None(InputFault.WrongType);

    /// <summary>A text may be a date, a level or a share: the input tells.</summary>
    public static InputAnswer Of(string text, Input input)
    {
        var type = input.Measure;
        if (type.IsDate)
        {
            return DayRange.TryParse(text, out var date)
                ? Of(Answer.Number(DayNumber.Of(date)))
                : None(InputFault.WrongType);
        }

        if (input.Levels is { } levels)
        {
            return Code.TryParse(text, out var code) && levels.IndexOf(code) is >= 0 and var index
                ? Of(Answer.Level(index))
                : None(InputFault.UnknownLevel);
        }

        bool isShare = type.Unit == NumberUnit.Share && text.Length > 1 && text[text.Length - 1] == '%';
        return isShare && Fraction.TryParse(text.Substring(0, text.Length - 1), out var percent)
            ? Of(percent / Fraction.Of(100), true, input)
            : None(InputFault.WrongType);
    }

    private static InputAnswer Of(Fraction number, bool isPercent, Input input)
    {
        var fault = FaultOf(number, input);
        return new InputAnswer(fault == InputFault.None ? Answer.Number(number) : null, fault)
        {
            Number = number,
            IsPercent = isPercent,
        };
    }

    private static InputFault FaultOf(Fraction number, Input input)
    {
        if (!input.Range.Contains(number)) return InputFault.OutOfRange;
        // A share of 75.5% has one decimal, however it is written.
        if (input.GridDecimals is { } most && !(number.Decimals <= most))
            return most > 0 ? InputFault.TooFine : InputFault.NotWhole;
        bool isOnStep = input.Step is not { } step || input.Range.Least is not { } least
            || ((number - least) / step).IsWhole;
        return isOnStep ? InputFault.None : InputFault.OffStep;
    }

    private static InputAnswer Of(Answer answer) => new(answer, InputFault.None);

    private static InputAnswer None(InputFault fault) => new(null, fault);
}

/// <summary>Why a value cannot be entered.</summary>
internal enum InputFault
{
    None,
    WrongType,
    NeverNotApplicable,
    UnknownLevel,
    OutOfRange,
    TooFine,
    NotWhole,
    OffStep,
}

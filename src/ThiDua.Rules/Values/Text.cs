using System;
using System.Collections.Generic;
using System.Text;

namespace ThiDua.Rules.Values;

/// <summary>
/// Vietnamese text that can be written in several ways (văn bản tiếng Việt), brought into one. It works the same on
/// every machine, without the platform's own tables.
/// </summary>
public static class Text
{
    private static readonly int[] Classes = [216, 220, 230];

    /// <summary>
    /// Writes every Vietnamese letter as one character (chuẩn Unicode dựng sẵn, NFC), whether it came as letter and
    /// marks or half composed: a + ^ + ´ and â + ´ give ấ. Everything else stays as it is, lone surrogates too. Gives
    /// the same instance when nothing changes.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static string Compose(string text)
    {
        foreach (char c in Require.NotNull(text))
        {
            if (VietnameseLetters.ClassOf(c) == 0)
                continue;
            string composed = Rewrite(text, withTones: true);
            return string.Equals(composed, text, StringComparison.Ordinal) ? text : composed;
        }
        return text;
    }

    /// <summary>
    /// A form for comparing headings, not for showing: composed, in lower case, without tone marks (dấu thanh). Old and
    /// new ways to place the tone become equal, "hoà" and "hòa"; so do words that differ by tone alone, "hoa" and
    /// "hóa". Letters stay apart: a, ă and â; o, ô and ơ; d and đ.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static string Fold(string text) => Rewrite(Require.NotNull(text), withTones: false).ToLowerInvariant();

    private static string Rewrite(string text, bool withTones)
    {
        var written = new StringBuilder(text.Length);
        var marks = new List<char>();
        int next = 0;
        while (next < text.Length)
        {
            char letter = text[next++];
            if (!VietnameseLetters.IsVowel(letter))
            {
                written.Append(letter);
                continue;
            }
            marks.Clear();
            while (VietnameseLetters.TrySplit(letter, out char bare, out char mark))
            {
                marks.Insert(0, mark); // at most two
                letter = bare;
            }
            for (; next < text.Length && VietnameseLetters.ClassOf(text[next]) != 0; next++)
                marks.Add(VietnameseLetters.Canonical(text[next]));
            if (!withTones)
                marks.RemoveAll(VietnameseLetters.IsTone);
            Join(letter, marks, written);
        }
        return written.ToString();
    }

    // Unicode Standard Annex 15: in the order of their classes; a mark left over blocks the others of its class.
    private static void Join(char letter, List<char> marks, StringBuilder written)
    {
        int place = written.Length;
        int leftOver = 0;
        written.Append(letter);
        foreach (int order in Classes)
        {
            foreach (char mark in marks)
            {
                if (VietnameseLetters.ClassOf(mark) != order)
                    continue;
                if (leftOver < order && VietnameseLetters.TryJoin(letter, mark, out char joined))
                {
                    letter = joined;
                    continue;
                }
                leftOver = order;
                written.Append(mark);
            }
        }
        written[place] = letter;
    }
}

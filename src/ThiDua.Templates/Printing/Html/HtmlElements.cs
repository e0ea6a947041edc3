using System;
using System.IO;
using System.Text;
using System.Xml;

namespace ThiDua.Templates.Printing.Html;

/// <summary>
/// Elements, attributes and text of a page. They are written by an XML writer, so that text is escaped and elements
/// are closed whatever is printed; what HTML wants otherwise – elements that are empty, yet closed – is seen to here.
/// </summary>
internal sealed class HtmlElements : IDisposable
{
    private readonly MemoryStream _bytes = new();
    private readonly XmlWriter _writer;

    public HtmlElements()
    {
        byte[] start = Encoding.ASCII.GetBytes("<!DOCTYPE html>\n");
        _bytes.Write(start, 0, start.Length);
        _writer = XmlWriter.Create(_bytes, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            OmitXmlDeclaration = true,
            NewLineHandling = NewLineHandling.None,
        });
    }

    /// <summary>Opens an element on a new line.</summary>
    public HtmlElements Open(string name, params (string Name, string Value)[] attributes)
    {
        NewLine();
        return OpenInline(name, attributes);
    }

    /// <summary>Opens an element in a line.</summary>
    public HtmlElements OpenInline(string name, params (string Name, string Value)[] attributes)
    {
        _writer.WriteStartElement(name);
        foreach (var (attribute, value) in attributes) _writer.WriteAttributeString(attribute, value);
        return this;
    }

    /// <summary>One more attribute of the element that was just opened.</summary>
    public HtmlElements Attribute(string name, string value)
    {
        _writer.WriteAttributeString(name, value);
        return this;
    }

    public HtmlElements Close()
    {
        _writer.WriteFullEndElement();
        return this;
    }

    /// <summary>Closes an element with others in it, on a line of its own.</summary>
    public HtmlElements CloseBlock()
    {
        NewLine();
        return Close();
    }

    /// <summary>An element that never has content, such as <c>br</c>.</summary>
    public HtmlElements Void(string name, params (string Name, string Value)[] attributes)
    {
        OpenInline(name, attributes);
        _writer.WriteEndElement();
        return this;
    }

    public HtmlElements Text(string text)
    {
        _writer.WriteString(text);
        return this;
    }

    /// <summary>A whole element with nothing but text, on a new line.</summary>
    public HtmlElements Line(string name, string text, params (string Name, string Value)[] attributes) =>
        Open(name, attributes).Text(text).Close();

    public HtmlElements NewLine()
    {
        _writer.WriteWhitespace("\n");
        return this;
    }

    public byte[] End()
    {
        _writer.Flush();
        _bytes.WriteByte((byte)'\n');
        return _bytes.ToArray();
    }

    public void Dispose()
    {
        _writer.Dispose();
        _bytes.Dispose();
    }
}

using System.IO;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;

namespace ThiDua.Templates.Printing.Docx;

/// <summary>
/// The parts of a Word file and how they hang together. The parts are always the same, so their list is written here
/// and not worked out: names, identities and order never depend on the run.
/// </summary>
internal static class DocxPackage
{
    /// <summary>The identity by which the text refers to the header.</summary>
    public const string HeaderIdentity = "rId3";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string CoreType = "application/vnd.openxmlformats-package.core-properties+xml";
    private const string RelationsType = "application/vnd.openxmlformats-package.relationships+xml";

    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static byte[] Write(
        string title, OpenXmlElement text, OpenXmlElement styles, OpenXmlElement settings, OpenXmlElement header)
    {
        using var zip = new StoredZip();
        zip.Add("[Content_Types].xml", Xml(WriteTypes));
        zip.Add("_rels/.rels", Xml(to => WriteRelations(
            to,
            (Office + "/officeDocument", "word/document.xml"),
            (Package + "relationships/metadata/core-properties", "docProps/core.xml"))));
        zip.Add("docProps/core.xml", Xml(to => WriteProperties(to, title)));
        zip.Add("word/document.xml", Xml(text.WriteTo));
        zip.Add("word/_rels/document.xml.rels", Xml(to => WriteRelations(
            to,
            (Office + "/styles", "styles.xml"),
            (Office + "/settings", "settings.xml"),
            (Office + "/header", "header1.xml"))));
        zip.Add("word/styles.xml", Xml(styles.WriteTo));
        zip.Add("word/settings.xml", Xml(settings.WriteTo));
        zip.Add("word/header1.xml", Xml(header.WriteTo));
        return zip.End();
    }

    private static byte[] Xml(System.Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = _utf8, NewLineHandling = NewLineHandling.None };
        using (var to = XmlWriter.Create(bytes, settings))
        {
            to.WriteStartDocument(standalone: true);
            write(to);
        }

        return bytes.ToArray();
    }

    private static void WriteTypes(XmlWriter to)
    {
        to.WriteStartElement("Types", Package + "content-types");
        WriteDefault(to, "rels", RelationsType);
        WriteDefault(to, "xml", "application/xml");
        WriteType(to, "/word/document.xml", Word + "document.main+xml");
        WriteType(to, "/word/styles.xml", Word + "styles+xml");
        WriteType(to, "/word/settings.xml", Word + "settings+xml");
        WriteType(to, "/word/header1.xml", Word + "header+xml");
        WriteType(to, "/docProps/core.xml", CoreType);
        to.WriteEndElement();
    }

    private static void WriteDefault(XmlWriter to, string extension, string type)
    {
        to.WriteStartElement("Default", Package + "content-types");
        to.WriteAttributeString("Extension", extension);
        to.WriteAttributeString("ContentType", type);
        to.WriteEndElement();
    }

    private static void WriteType(XmlWriter to, string part, string type)
    {
        to.WriteStartElement("Override", Package + "content-types");
        to.WriteAttributeString("PartName", part);
        to.WriteAttributeString("ContentType", type);
        to.WriteEndElement();
    }

    /// <summary>Relations are numbered in their order: rId1, rId2 …</summary>
    private static void WriteRelations(XmlWriter to, params (string Type, string Target)[] relations)
    {
        to.WriteStartElement("Relationships", Package + "relationships");
        for (int i = 0; i < relations.Length; i++)
        {
            to.WriteStartElement("Relationship", Package + "relationships");
            to.WriteAttributeString("Id", "rId" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
            to.WriteAttributeString("Type", relations[i].Type);
            to.WriteAttributeString("Target", relations[i].Target);
            to.WriteEndElement();
        }

        to.WriteEndElement();
    }

    /// <summary>Title and language; no day and no person, which would differ from run to run.</summary>
    private static void WriteProperties(XmlWriter to, string title)
    {
        const string dc = "http://purl.org/dc/elements/1.1/";
        to.WriteStartElement("cp", "coreProperties", Package + "metadata/core-properties");
        to.WriteElementString("dc", "title", dc, title);
        to.WriteElementString("dc", "language", dc, DocxStyles.VietnameseCode);
        to.WriteEndElement();
    }
}

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur_PK">
<context>
    <name>Agency</name>
    <message>
        <source>Agreement profile</source>
        <translation>معاہدے کا خاکہ</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>بالائی حد</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Duty number</source>
        <translation>ڈیوٹی نمبر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Risk rating</source>
        <translation>خطرے کا درجہ</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>فریق</translation>
    </message>
    <message>
        <source>Third-party rule applies</source>
        <translation>تیسرے فریق کا قاعدہ لاگو</translation>
    </message>
</context>
<context>
    <name>AlreadyInMailbox</name>
    <message>
        <source>Nothing was overwritten. Choose another name or take the older file out first.</source>
        <translation>کسی فائل پر دوبارہ نہیں لکھا گیا۔ دوسرا نام چنیں یا پہلے پرانی فائل ہٹا لیں۔</translation>
    </message>
    <message>
        <source>{name} is already in the mailbox {folder}.</source>
        <translation>‏{name} ڈاک کے فولڈر {folder} میں پہلے سے موجود ہے۔</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Attached to</source>
        <translation>کس سے منسلک</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>بائٹ</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>فائل کا نام</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>قسم</translation>
    </message>
</context>
<context>
    <name>AttachmentTooLarge</name>
    <message>
        <source>Nothing was kept of it. Choose a smaller file or ask who sets the limit.</source>
        <translation>اس میں سے کچھ نہیں رکھا گیا۔ چھوٹی فائل چنیں یا پوچھیں کہ حد کون مقرر کرتا ہے۔</translation>
    </message>
    <message>
        <source>The file is larger than the {limit} bytes that are allowed.</source>
        <translation>فائل مجاز {limit} بائٹ سے بڑی ہے۔</translation>
    </message>
</context>
<context>
    <name>AttachmentsTab</name>
    <message>
        <source>Attach a file</source>
        <translation>فائل منسلک کریں</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Save a copy outside the desk</source>
        <translation>ڈیسک سے باہر نقل محفوظ کریں</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>نقل محفوظ کریں…</translation>
    </message>
    <message>
        <source>Saved outside the desk: {path}</source>
        <translation>ڈیسک سے باہر محفوظ کیا گیا: {path}</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be kept</source>
        <translation>کلپ بورڈ پر رکھنے کے قابل کچھ نہیں ہے</translation>
    </message>
    <message>
        <source>View</source>
        <translation>دیکھیں</translation>
    </message>
</context>
<context>
    <name>AudienceField</name>
    <message>
        <source>Other audiences</source>
        <translation>دیگر وصول کنندگان</translation>
    </message>
    <message>
        <source>Others, such as HOST:RCMP, THIRD:FRANCE</source>
        <translation>دیگر، مثلاً HOST:RCMP, THIRD:FRANCE</translation>
    </message>
</context>
<context>
    <name>BackupFailed</name>
    <message>
        <source>Run the full check of this desk, then make the backup again.</source>
        <translation>اس ڈیسک کی مکمل جانچ کریں، پھر بیک اپ دوبارہ بنائیں۔</translation>
    </message>
    <message>
        <source>The backup does not check ({why}) and was thrown away.</source>
        <translation>بیک اپ جانچ میں درست نہیں نکلا ({why}) اور حذف کر دیا گیا۔</translation>
    </message>
</context>
<context>
    <name>BadInput</name>
    <message>
        <source>Correct it and try again; nothing was changed.</source>
        <translation>اسے درست کر کے دوبارہ کوشش کریں؛ کچھ تبدیل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>{what} cannot be used: {why}.</source>
        <translation>‏{what} قابل استعمال نہیں: {why}۔</translation>
    </message>
</context>
<context>
    <name>BlobMissing</name>
    <message>
        <source>It may come with the next bundle.</source>
        <translation>یہ شاید اگلے پیکٹ کے ساتھ آئے۔</translation>
    </message>
    <message>
        <source>The attachment is not on this desk.</source>
        <translation>یہ منسلکہ اس ڈیسک پر نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>BrokenSeal</name>
    <message>
        <source>Nothing was changed. Copy it again from where it came, or ask the sender to send it again.</source>
        <translation>کچھ تبدیل نہیں ہوا۔ اسے اصل جگہ سے دوبارہ نقل کریں، یا بھیجنے والے سے دوبارہ بھیجنے کو کہیں۔</translation>
    </message>
    <message>
        <source>The bundle is refused: its seal is broken ({why}).</source>
        <translation>پیکٹ نامنظور: اس کی مہر ٹوٹی ہوئی ہے ({why})۔</translation>
    </message>
</context>
<context>
    <name>BrokenSignature</name>
    <message>
        <source>Nothing was changed. Report it to headquarters: someone may be pretending to be that desk.</source>
        <translation>کچھ تبدیل نہیں ہوا۔ صدر دفتر کو اطلاع دیں: ممکن ہے کوئی اس ڈیسک کا روپ دھار رہا ہو۔</translation>
    </message>
    <message>
        <source>The bundle is refused: the signature is not that of {desk} ({why}).</source>
        <translation>پیکٹ نامنظور: دستخط {desk} کے نہیں ہیں ({why})۔</translation>
    </message>
</context>
<context>
    <name>BundleContentRefused</name>
    <message>
        <source>Nothing was changed. Ask the sender to make it again, and report it.</source>
        <translation>کچھ تبدیل نہیں ہوا۔ بھیجنے والے سے اسے دوبارہ بنانے کو کہیں، اور اطلاع دیں۔</translation>
    </message>
    <message>
        <source>The bundle is refused: {why}.</source>
        <translation>پیکٹ نامنظور: {why}۔</translation>
    </message>
</context>
<context>
    <name>BundleForked</name>
    <message>
        <source>Nothing was changed, and nothing more is accepted from that desk. Tell headquarters&apos; security officer.</source>
        <translation>کچھ تبدیل نہیں ہوا، اور اب اس ڈیسک سے کچھ قبول نہیں ہو گا۔ صدر دفتر کے سیکیورٹی افسر کو بتائیں۔</translation>
    </message>
    <message>
        <source>The bundle is refused: {desk} has already sent another bundle {number}.</source>
        <translation>پیکٹ نامنظور: {desk} پہلے ہی ایک اور پیکٹ {number} بھیج چکا ہے۔</translation>
    </message>
</context>
<context>
    <name>BundleOvertaken</name>
    <message>
        <source>Another bundle for {name} was made meanwhile; this one was not.</source>
        <translation>اس دوران {name} کے لیے دوسرا پیکٹ بن گیا؛ یہ نہیں بنا۔</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <translation>اسے دوبارہ بنائیں۔</translation>
    </message>
</context>
<context>
    <name>BundleRefused</name>
    <message>
        <source>Nothing was changed. Ask the sender to make it again.</source>
        <translation>کچھ تبدیل نہیں ہوا۔ بھیجنے والے سے اسے دوبارہ بنانے کو کہیں۔</translation>
    </message>
    <message>
        <source>The bundle is refused: {why}.</source>
        <translation>پیکٹ نامنظور: {why}۔</translation>
    </message>
</context>
<context>
    <name>CalendarName</name>
    <message>
        <source>both calendars</source>
        <translation>دونوں کیلنڈر</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>ہر روز</translation>
    </message>
    <message>
        <source>home calendar</source>
        <translation>ہمارا کیلنڈر</translation>
    </message>
    <message>
        <source>host calendar</source>
        <translation>میزبان کا کیلنڈر</translation>
    </message>
</context>
<context>
    <name>CannotUndo</name>
    <message>
        <source>Correct the record instead; the history keeps both.</source>
        <translation>اس کے بجائے ریکارڈ درست کریں؛ سرگزشت میں دونوں رہیں گے۔</translation>
    </message>
    <message>
        <source>This cannot be undone: {why}.</source>
        <translation>اسے واپس نہیں لیا جا سکتا: {why}۔</translation>
    </message>
</context>
<context>
    <name>Classification</name>
    <message>
        <source>Confidential</source>
        <translation>صیغۂ راز</translation>
    </message>
    <message>
        <source>Protected A</source>
        <translation>محفوظ A</translation>
    </message>
    <message>
        <source>Protected B</source>
        <translation>محفوظ B</translation>
    </message>
    <message>
        <source>Protected C</source>
        <translation>محفوظ C</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>محدود</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>خفیہ</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>انتہائی خفیہ</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>غیر درجہ بند</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Search or command</source>
        <translation>تلاش یا حکم</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Found</source>
        <translation>نتائج</translation>
    </message>
    <message>
        <source>Search records, or type a command</source>
        <translation>ریکارڈ تلاش کریں، یا حکم لکھیں</translation>
    </message>
</context>
<context>
    <name>Commitment</name>
    <message>
        <source>Commitment</source>
        <translation>وعدہ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تکمیل</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>آخری تاریخ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ثبوت</translation>
    </message>
    <message>
        <source>How often the date was moved</source>
        <translation>تاریخ کتنی بار بڑھائی گئی</translation>
    </message>
    <message>
        <source>How we know it is done</source>
        <translation>تکمیل کی کسوٹی</translation>
    </message>
    <message>
        <source>Named owner</source>
        <translation>نامزد ذمہ دار</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ذمہ دار</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>فیصد</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>مؤخر</translation>
    </message>
    <message>
        <source>Source point</source>
        <translation>اصل نکتہ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>کام کا شعبہ</translation>
    </message>
</context>
<context>
    <name>CommitmentPane</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>‏%Ln بار</numerusform>
            <numerusform>‏%Ln بار</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تکمیل</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>آخری تاریخ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ترمیم کریں</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سرگزشت</translation>
    </message>
    <message>
        <source>How we know it is done</source>
        <translation>تکمیل کی کسوٹی</translation>
    </message>
    <message>
        <source>Named owner</source>
        <translation>نامزد ذمہ دار</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ذمہ دار</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>مؤخر</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>کام کا شعبہ</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>CommitmentStatus</name>
    <message>
        <source>Agreed</source>
        <translation>متفقہ</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>رکا ہوا</translation>
    </message>
    <message>
        <source>Delivered, not yet verified</source>
        <translation>مکمل، تصدیق باقی</translation>
    </message>
    <message>
        <source>Dropped by agreement</source>
        <translation>باہمی رضامندی سے ترک</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>Other side confirmed</source>
        <translation>دوسرے فریق نے تصدیق کی</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>تجویز شدہ</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>تبدیل شدہ</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Compare</source>
        <translation>موازنہ کریں</translation>
    </message>
    <message>
        <source>Compare the fingerprint</source>
        <translation>شناختی چھاپ کا موازنہ کریں</translation>
    </message>
    <message>
        <source>The eight &amp;words you heard</source>
        <translation>سنے گئے آٹھ الفاظ (&amp;W)</translation>
    </message>
</context>
<context>
    <name>ComposePane</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>‏%Ln صفحہ</numerusform>
            <numerusform>‏%Ln صفحات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) kept</source>
        <translation>
            <numerusform>‏%Ln نکتہ رکھا گیا</numerusform>
            <numerusform>‏%Ln نکات رکھے گئے</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>ادارہ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>زبان (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>وصول کنندہ (&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>جاری کریں</translation>
    </message>
    <message>
        <source>Leak test passed</source>
        <translation>افشا کی جانچ کامیاب</translation>
    </message>
    <message>
        <source>Left out: {number}</source>
        <translation>چھوڑے گئے: {number}</translation>
    </message>
    <message>
        <source>Nothing that was left out is in the file.</source>
        <translation>جو کچھ چھوڑا گیا وہ فائل میں کہیں نہیں۔</translation>
    </message>
    <message>
        <source>Readout: {subject}</source>
        <translation>روداد: {subject}</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>بطور محفوظ کریں…</translation>
    </message>
    <message>
        <source>Save the readout</source>
        <translation>روداد محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved outside the desk: {path}</source>
        <translation>ڈیسک سے باہر محفوظ کیا گیا: {path}</translation>
    </message>
    <message>
        <source>This reader may see every point.</source>
        <translation>یہ وصول کنندہ تمام نکات دیکھ سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach a file</source>
        <translation>فائل منسلک کریں</translation>
    </message>
    <message>
        <source>It becomes</source>
        <translation>یہ بنے گا</translation>
    </message>
</context>
<context>
    <name>ConflictOpen</name>
    <message>
        <source>Decide the conflict first; both values are kept until then.</source>
        <translation>پہلے تضاد کا فیصلہ کریں؛ تب تک دونوں قدریں محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>{what} cannot be issued: {field} was changed on two desks, and nobody has decided yet.</source>
        <translation>‏{what} جاری نہیں ہو سکتا: {field} دو ڈیسکوں پر بدلا گیا، اور ابھی کسی نے فیصلہ نہیں کیا۔</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message numerus="yes">
        <source>%Ln other field(s) were merged on their own.</source>
        <translation>
            <numerusform>‏%Ln دوسرا خانہ خود بخود ملا دیا گیا۔</numerusform>
            <numerusform>‏%Ln دوسرے خانے خود بخود ملا دیے گئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what is to stand. Nothing is deleted: what you do not choose stays in History.</source>
        <translation>چنیں کہ کیا برقرار رہے۔ کچھ حذف نہیں ہوتا: جو آپ نہیں چنتے وہ سرگزشت میں رہتا ہے۔</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>فیصلہ بعد میں</translation>
    </message>
    <message>
        <source>In</source>
        <translation>شامل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>ہٹایا گیا</translation>
    </message>
    <message>
        <source>Two desks changed {reference}</source>
        <translation>دو ڈیسکوں نے {reference} بدلا</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Accredited until</source>
        <translation>سفارتی منظوری تا</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Consents to be named</source>
        <translation>نام ظاہر کرنے پر رضامند</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>How to address</source>
        <translation>طرزِ تخاطب</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>اندرونی</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>تعارف کرانے والا</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخری رابطہ</translation>
    </message>
    <message>
        <source>May be named in public texts, in role</source>
        <translation>عوامی متن میں عہدے کے ساتھ نام دیا جا سکتا ہے</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Name in original script</source>
        <translation>اصل رسم الخط میں نام</translation>
    </message>
    <message>
        <source>Public office-holder</source>
        <translation>سرکاری عہدے دار</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>درجہ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Short code used inside the post</source>
        <translation>دفتر کے اندر مستعمل مختصر کوڈ</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>فریق</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>ٹیلی فون</translation>
    </message>
    <message>
        <source>Trust note</source>
        <translation>اعتماد کا نوٹ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>یونٹ</translation>
    </message>
</context>
<context>
    <name>ContactPane</name>
    <message>
        <source>Accredited until</source>
        <translation>سفارتی منظوری تا</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>Agreement profile</source>
        <translation>معاہدے کا خاکہ</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>بالائی حد</translation>
    </message>
    <message>
        <source>Consents to be named</source>
        <translation>نام ظاہر کرنے پر رضامند</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Duty number</source>
        <translation>ڈیوٹی نمبر</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ترمیم کریں</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سرگزشت</translation>
    </message>
    <message>
        <source>How to address</source>
        <translation>طرزِ تخاطب</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخری رابطہ</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>ملاقاتیں</translation>
    </message>
    <message>
        <source>Meetings with this contact</source>
        <translation>اس رابطے سے ملاقاتیں</translation>
    </message>
    <message>
        <source>Name in original script</source>
        <translation>اصل رسم الخط میں نام</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Public office-holder</source>
        <translation>سرکاری عہدے دار</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Risk rating</source>
        <translation>خطرے کا درجہ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>ٹیلی فون</translation>
    </message>
    <message>
        <source>Third-party rule applies</source>
        <translation>تیسرے فریق کا قاعدہ لاگو</translation>
    </message>
    <message>
        <source>Trust note (internal)</source>
        <translation>اعتماد کا نوٹ (اندرونی)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Agencies</source>
        <translation>ادارے</translation>
    </message>
    <message>
        <source>Choose a contact, or add a new one.</source>
        <translation>کوئی رابطہ چنیں، یا نیا شامل کریں۔</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>رابطے</translation>
    </message>
    <message>
        <source>Edit agency</source>
        <translation>ادارے میں ترمیم</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>رابطے میں ترمیم</translation>
    </message>
    <message>
        <source>Home side</source>
        <translation>ہمارا فریق</translation>
    </message>
    <message>
        <source>Host side</source>
        <translation>میزبان فریق</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>نیا ادارہ</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>نیا رابطہ</translation>
    </message>
    <message>
        <source>Nobody here yet.</source>
        <translation>یہاں ابھی کوئی نہیں۔</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
</context>
<context>
    <name>DatabaseOfAnother</name>
    <message>
        <source>Name this desk&apos;s own database, or a new and empty one.</source>
        <translation>اسی ڈیسک کا ڈیٹابیس بتائیں، یا کوئی نیا اور خالی۔</translation>
    </message>
    <message>
        <source>The database belongs to another desk ({desk}).</source>
        <translation>یہ ڈیٹابیس دوسرے ڈیسک ({desk}) کا ہے۔</translation>
    </message>
</context>
<context>
    <name>DeskError</name>
    <message>
        <source>This cannot be done.</source>
        <translation>یہ نہیں کیا جا سکتا۔</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Parts of this record</source>
        <translation>اس ریکارڈ کے حصے</translation>
    </message>
</context>
<context>
    <name>DiskFull</name>
    <message>
        <source>Free some space and save again. What was saved before is safe.</source>
        <translation>کچھ جگہ خالی کریں اور دوبارہ محفوظ کریں۔ پہلے کا محفوظ کردہ سلامت ہے۔</translation>
    </message>
    <message>
        <source>The disk is full; this was not saved.</source>
        <translation>ڈسک بھر گئی ہے؛ یہ محفوظ نہیں ہوا۔</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Choose a file…</source>
        <translation>فائل چنیں…</translation>
    </message>
    <message>
        <source>Drop files here. They are kept inside the encrypted desk.</source>
        <translation>فائلیں یہاں چھوڑیں۔ وہ خفیہ کردہ ڈیسک کے اندر رکھی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسپاں کریں</translation>
    </message>
</context>
<context>
    <name>EmptyFile</name>
    <message>
        <source>Copy it again from where it came; the copy may have been cut off.</source>
        <translation>اسے اصل جگہ سے دوبارہ نقل کریں؛ ممکن ہے نقل ادھوری رہ گئی ہو۔</translation>
    </message>
    <message>
        <source>The bundle is refused: the file is empty.</source>
        <translation>پیکٹ نامنظور: فائل خالی ہے۔</translation>
    </message>
</context>
<context>
    <name>EnrolStep</name>
    <message>
        <source>Fingerprint of this desk</source>
        <translation>اس ڈیسک کی شناختی چھاپ</translation>
    </message>
    <message>
        <source>Save the enrolment file</source>
        <translation>اندراج کی فائل محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>فائل محفوظ کریں…</translation>
    </message>
    <message>
        <source>Send this file to headquarters by any way. It holds no secret. They call you back and you read the fingerprint to each other.</source>
        <translation>یہ فائل کسی بھی ذریعے سے صدر دفتر کو بھیجیں۔ اس میں کوئی راز نہیں۔ وہ آپ کو فون کریں گے اور دونوں ایک دوسرے کو شناختی چھاپ پڑھ کر سنائیں گے۔</translation>
    </message>
    <message>
        <source>The enrolment file</source>
        <translation>اندراج کی فائل</translation>
    </message>
    <message>
        <source>You can also do this later, on the Sync page.</source>
        <translation>یہ بعد میں بھی تبادلہ کے صفحے پر کیا جا سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>EnrolmentPane</name>
    <message>
        <source>Accept the answer…</source>
        <translation>جواب قبول کریں…</translation>
    </message>
    <message>
        <source>Call the other side on a number you already have, and let them read their fingerprint to you.</source>
        <translation>دوسرے فریق کو اپنے پاس پہلے سے موجود نمبر پر فون کریں، اور ان سے شناختی چھاپ پڑھوائیں۔</translation>
    </message>
    <message>
        <source>Enrol a desk…</source>
        <translation>ڈیسک کا اندراج کریں…</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>اندراج شدہ</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>اندراج</translation>
    </message>
    <message>
        <source>Fingerprint of this desk</source>
        <translation>اس ڈیسک کی شناختی چھاپ</translation>
    </message>
    <message>
        <source>Fingerprint of this desk as a QR code</source>
        <translation>اس ڈیسک کی شناختی چھاپ بطور QR کوڈ</translation>
    </message>
    <message>
        <source>Headquarters&apos; answer</source>
        <translation>صدر دفتر کا جواب</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>شناخت</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>اندراج نہیں ہوا</translation>
    </message>
    <message>
        <source>Read these words to headquarters on the telephone; they read theirs to you.</source>
        <translation>یہ الفاظ صدر دفتر کو ٹیلی فون پر پڑھ کر سنائیں؛ وہ اپنے الفاظ آپ کو سنائیں گے۔</translation>
    </message>
    <message>
        <source>Save the enrolment file</source>
        <translation>اندراج کی فائل محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the enrolment file…</source>
        <translation>اندراج کی فائل محفوظ کریں…</translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation>ڈیسکوں کی فہرست محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the roster…</source>
        <translation>ڈیسکوں کی فہرست محفوظ کریں…</translation>
    </message>
    <message>
        <source>Saved outside the desk: {path}</source>
        <translation>ڈیسک سے باہر محفوظ کیا گیا: {path}</translation>
    </message>
    <message>
        <source>Send the enrolment file to headquarters, then accept the file they answer with.</source>
        <translation>اندراج کی فائل صدر دفتر کو بھیجیں، پھر جواب میں آنے والی فائل قبول کریں۔</translation>
    </message>
    <message>
        <source>The desk&apos;s enrolment file</source>
        <translation>ڈیسک کے اندراج کی فائل</translation>
    </message>
    <message>
        <source>This desk can exchange bundles with headquarters.</source>
        <translation>یہ ڈیسک صدر دفتر کے ساتھ پیکٹوں کا تبادلہ کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>This desk is not enrolled yet.</source>
        <translation>اس ڈیسک کا ابھی اندراج نہیں ہوا۔</translation>
    </message>
</context>
<context>
    <name>EntityRisk</name>
    <message>
        <source>Lower risk</source>
        <translation>کم خطرہ</translation>
    </message>
    <message>
        <source>Not rated: treat as high</source>
        <translation>جائزہ نہیں ہوا: زیادہ سمجھیں</translation>
    </message>
    <message>
        <source>Some risk, conditions normally needed</source>
        <translation>کچھ خطرہ، عموماً شرائط درکار</translation>
    </message>
    <message>
        <source>Substantial risk unless mitigated</source>
        <translation>تدارک کے بغیر خاصا خطرہ</translation>
    </message>
</context>
<context>
    <name>EnvironmentFault</name>
    <message>
        <source>Nothing was changed. Put it right and try again.</source>
        <translation>کچھ تبدیل نہیں ہوا۔ اسے ٹھیک کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The computer cannot do this now: {why}.</source>
        <translation>کمپیوٹر ابھی یہ نہیں کر سکتا: {why}۔</translation>
    </message>
</context>
<context>
    <name>FaultSheet</name>
    <message>
        <source>Lock now</source>
        <translation>ابھی مقفل کریں</translation>
    </message>
    <message>
        <source>Save a report without names…</source>
        <translation>ناموں کے بغیر رپورٹ محفوظ کریں…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>رپورٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>Something is wrong with the program</source>
        <translation>پروگرام میں کوئی خرابی ہے</translation>
    </message>
    <message>
        <source>The program has stopped saving. Lock the desk and unlock it again to go on.</source>
        <translation>پروگرام نے محفوظ کرنا روک دیا ہے۔ کام جاری رکھنے کے لیے ڈیسک مقفل کریں اور پھر کھولیں۔</translation>
    </message>
    <message>
        <source>We are sorry. Everything saved before is safe.</source>
        <translation>ہمیں افسوس ہے۔ پہلے کا محفوظ کردہ سب کچھ سلامت ہے۔</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Commands</source>
        <translation>احکامات</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>ریکارڈ</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>A key slot is damaged; another one still opened the desk.</source>
        <translation>ایک کلیدی خانہ خراب ہے؛ تاہم دوسرے سے ڈیسک کھل گیا۔</translation>
    </message>
    <message>
        <source>A write-ahead log that is not this desk&apos;s was found and set aside.</source>
        <translation>ایک تحریری لاگ ملا جو اس ڈیسک کا نہیں؛ اسے الگ رکھ دیا گیا۔</translation>
    </message>
    <message>
        <source>Pages of the desk&apos;s file are damaged. Restore the newest backup into another folder.</source>
        <translation>ڈیسک کی فائل کے کچھ صفحات خراب ہیں۔ تازہ ترین بیک اپ دوسرے فولڈر میں بحال کریں۔</translation>
    </message>
    <message>
        <source>Something the desk remembers is not as it was written. Run the full check, and tell headquarters.</source>
        <translation>ڈیسک میں رکھی کوئی بات ویسی نہیں جیسی لکھی گئی تھی۔ مکمل جانچ کریں، اور صدر دفتر کو بتائیں۔</translation>
    </message>
    <message>
        <source>The desk was not closed properly and is large: run the full check when there is time.</source>
        <translation>ڈیسک ٹھیک سے بند نہیں ہوا تھا اور بڑا ہے: وقت ملنے پر مکمل جانچ کریں۔</translation>
    </message>
    <message>
        <source>The desk&apos;s file is not as it was left: pages or the whole file were put back or changed.</source>
        <translation>ڈیسک کی فائل ویسی نہیں جیسی چھوڑی گئی تھی: کچھ صفحات یا پوری فائل واپس رکھی یا بدلی گئی ہے۔</translation>
    </message>
    <message>
        <source>The key slots are not as they were left: an old passphrase may work again.</source>
        <translation>کلیدی خانے ویسے نہیں جیسے چھوڑے گئے تھے: کوئی پرانا خفیہ جملہ دوبارہ چل سکتا ہے۔</translation>
    </message>
    <message>
        <source>The record of how the desk was left is missing or was changed.</source>
        <translation>ڈیسک کس حالت میں چھوڑا گیا تھا، اس کا ریکارڈ موجود نہیں یا بدلا گیا ہے۔</translation>
    </message>
</context>
<context>
    <name>FindingStrip</name>
    <message>
        <source>Found when this desk was opened</source>
        <translation>یہ ڈیسک کھولتے وقت یہ پایا گیا</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>میں نے یہ پڑھ لیا ہے</translation>
    </message>
</context>
<context>
    <name>FingerprintDiffers</name>
    <message>
        <source>Compare again by voice or on paper. If it still differs, do not go on: report it.</source>
        <translation>زبانی یا کاغذ پر دوبارہ موازنہ کریں۔ اگر پھر بھی فرق ہو تو آگے نہ بڑھیں: اطلاع دیں۔</translation>
    </message>
    <message>
        <source>The fingerprint in the file is not the one you compared.</source>
        <translation>فائل کی شناختی چھاپ وہ نہیں جس کا آپ نے موازنہ کیا۔</translation>
    </message>
</context>
<context>
    <name>FolderReadOnly</name>
    <message>
        <source>Choose another folder or change its permissions.</source>
        <translation>دوسرا فولڈر چنیں یا اس کی اجازتیں بدلیں۔</translation>
    </message>
    <message>
        <source>{folder} cannot be written to.</source>
        <translation>‏{folder} میں لکھا نہیں جا سکتا۔</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>This is your draft, kept when you left it.</source>
        <translation>یہ آپ کا مسودہ ہے، جو آپ کے جاتے وقت رکھ لیا گیا تھا۔</translation>
    </message>
</context>
<context>
    <name>GlyphMissing</name>
    <message>
        <source>The character {character} ({name}) in {where} cannot be printed.</source>
        <translation>‏{where} میں حرف {character} ({name}) چھاپا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>Write it in words, or in another script, and issue the document again.</source>
        <translation>اسے الفاظ میں یا دوسرے رسم الخط میں لکھیں، اور دستاویز دوبارہ جاری کریں۔</translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message>
        <source>May be used only to prevent and combat crime</source>
        <translation>صرف جرائم کی روک تھام اور ان سے نمٹنے کے لیے استعمال</translation>
    </message>
    <message>
        <source>Not in judicial proceedings without the provider&apos;s permission</source>
        <translation>فراہم کنندہ کی اجازت کے بغیر عدالتی کارروائی میں نہیں</translation>
    </message>
    <message>
        <source>Not to be passed on without the provider&apos;s permission</source>
        <translation>فراہم کنندہ کی اجازت کے بغیر آگے نہ دیں</translation>
    </message>
    <message>
        <source>Other restriction, in words</source>
        <translation>دیگر پابندی، الفاظ میں</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>Body</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>رابطے کے ذرائع</translation>
    </message>
    <message>
        <source>Marking and release</source>
        <translation>نشان اور اجرا</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>وعدہ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Trust and consent</source>
        <translation>اعتماد اور رضامندی</translation>
    </message>
    <message>
        <source>What</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>وقت اور مقام</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>شرکا</translation>
    </message>
</context>
<context>
    <name>KeyringCard</name>
    <message>
        <source>Ask for the passphrase only</source>
        <translation>صرف خفیہ جملہ پوچھیں</translation>
    </message>
    <message>
        <source>Ask the login &amp;keyring as well</source>
        <translation>لاگ ان کے کلید دان سے بھی پوچھیں (&amp;K)</translation>
    </message>
    <message>
        <source>Ask the login keyring as well</source>
        <translation>لاگ ان کے کلید دان سے بھی پوچھیں</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>بدلیں</translation>
    </message>
    <message>
        <source>Changing how this desk is opened…</source>
        <translation>اس ڈیسک کو کھولنے کا طریقہ بدلا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>Opening this desk</source>
        <translation>اس ڈیسک کو کھولنا</translation>
    </message>
    <message>
        <source>The login keyring is asked as well from now on</source>
        <translation>اب سے لاگ ان کے کلید دان سے بھی پوچھا جائے گا</translation>
    </message>
    <message>
        <source>The passphrase alone opens this desk from now on</source>
        <translation>اب سے صرف خفیہ جملے سے یہ ڈیسک کھلے گا</translation>
    </message>
    <message>
        <source>The passphrase is needed to change how this desk is opened.</source>
        <translation>اس ڈیسک کو کھولنے کا طریقہ بدلنے کے لیے خفیہ جملہ درکار ہے۔</translation>
    </message>
    <message>
        <source>Then the passphrase opens this desk only in your own session on this computer. The 24 recovery words open it without the keyring.</source>
        <translation>تب خفیہ جملہ اس ڈیسک کو صرف اس کمپیوٹر پر آپ کے اپنے سیشن میں کھولے گا۔ بحالی کے 24 الفاظ اسے کلید دان کے بغیر کھولتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>KeyringUnavailable</name>
    <message>
        <source>The login keyring does not keep or give this desk&apos;s share ({why}).</source>
        <translation>لاگ ان کا کلید دان اس ڈیسک کا حصہ نہیں رکھتا یا نہیں دیتا ({why})۔</translation>
    </message>
    <message>
        <source>Unlock the login keyring and try again, or open the desk with its 24 recovery words.</source>
        <translation>لاگ ان کا کلید دان کھول کر دوبارہ کوشش کریں، یا ڈیسک کو اس کے بحالی کے 24 الفاظ سے کھولیں۔</translation>
    </message>
</context>
<context>
    <name>KindNames</name>
    <message>
        <source>Agency</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>منسلکہ</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>وعدہ</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>رابطہ</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>ملاقات</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>نکتہ</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>روداد</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>کام کا شعبہ</translation>
    </message>
</context>
<context>
    <name>KitStep</name>
    <message>
        <source>If the passphrase is forgotten, these 24 words open the desk. Print them, seal them in an envelope, and give it to your security officer.</source>
        <translation>اگر خفیہ جملہ بھول جائیں تو یہ 24 الفاظ ڈیسک کھولتے ہیں۔ انہیں چھاپ کر لفافے میں مہر بند کریں اور اپنے سیکیورٹی افسر کو دیں۔</translation>
    </message>
    <message>
        <source>Save for printing…</source>
        <translation>چھاپنے کے لیے محفوظ کریں…</translation>
    </message>
    <message>
        <source>Save the recovery kit for printing</source>
        <translation>بحالی کا پرچہ چھاپنے کے لیے محفوظ کریں</translation>
    </message>
    <message>
        <source>Say that the words are on paper before you go on.</source>
        <translation>آگے بڑھنے سے پہلے بتائیں کہ الفاظ کاغذ پر ہیں۔</translation>
    </message>
    <message>
        <source>The recovery kit</source>
        <translation>بحالی کا پرچہ</translation>
    </message>
    <message>
        <source>The words are on &amp;paper and in a safe place</source>
        <translation>الفاظ کاغذ پر اور محفوظ جگہ میں ہیں (&amp;P)</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Agency saved</source>
        <translation>ادارہ محفوظ کیا گیا</translation>
    </message>
    <message>
        <source>Attachment removed</source>
        <translation>منسلکہ ہٹایا گیا</translation>
    </message>
    <message>
        <source>Bundle accepted</source>
        <translation>پیکٹ قبول کیا گیا</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تبدیل کیا گیا</translation>
    </message>
    <message>
        <source>Commitment made from a point</source>
        <translation>نکتے سے وعدہ بنایا گیا</translation>
    </message>
    <message>
        <source>Commitment removed</source>
        <translation>وعدہ ہٹایا گیا</translation>
    </message>
    <message>
        <source>Commitment saved</source>
        <translation>وعدہ محفوظ کیا گیا</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>تضاد کا فیصلہ ہوا</translation>
    </message>
    <message>
        <source>Contact removed</source>
        <translation>رابطہ ہٹایا گیا</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>رابطہ محفوظ کیا گیا</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>فائل منسلک کی گئی</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>درآمد کیا گیا</translation>
    </message>
    <message>
        <source>Meeting moved on</source>
        <translation>ملاقات اگلے مرحلے پر</translation>
    </message>
    <message>
        <source>Meeting removed</source>
        <translation>ملاقات ہٹائی گئی</translation>
    </message>
    <message>
        <source>Meeting saved</source>
        <translation>ملاقات محفوظ کی گئی</translation>
    </message>
    <message>
        <source>Point saved</source>
        <translation>نکتہ محفوظ کیا گیا</translation>
    </message>
    <message>
        <source>Points saved</source>
        <translation>نکات محفوظ کیے گئے</translation>
    </message>
    <message>
        <source>Readout issued</source>
        <translation>روداد جاری</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>واپس لیا گیا</translation>
    </message>
    <message>
        <source>Workstream saved</source>
        <translation>کام کا شعبہ محفوظ کیا گیا</translation>
    </message>
</context>
<context>
    <name>LastSlot</name>
    <message>
        <source>Add another before removing it.</source>
        <translation>اسے ہٹانے سے پہلے دوسرا شامل کریں۔</translation>
    </message>
    <message>
        <source>This is the last way to open the desk.</source>
        <translation>ڈیسک کھولنے کا یہ آخری ذریعہ ہے۔</translation>
    </message>
</context>
<context>
    <name>LeakFound</name>
    <message>
        <source>Take the words of that item out of the title, the other points or the names, and issue it again.</source>
        <translation>اس اندراج کے الفاظ عنوان، دوسرے نکات یا ناموں سے نکالیں، اور دوبارہ جاری کریں۔</translation>
    </message>
    <message>
        <source>The document is refused: {item}, left out for this reader, shows in its {place}.</source>
        <translation>دستاویز نامنظور: {item}، جو اس وصول کنندہ کے لیے چھوڑا گیا، اس کے {place} میں نظر آتا ہے۔</translation>
    </message>
</context>
<context>
    <name>LeavingPane</name>
    <message numerus="yes">
        <source>%Ln record(s) will leave for {name}</source>
        <translation>
            <numerusform>‏%Ln ریکارڈ {name} کو جائے گا</numerusform>
            <numerusform>‏%Ln ریکارڈ {name} کو جائیں گے</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept a bundle</source>
        <translation>پیکٹ قبول کریں</translation>
    </message>
    <message>
        <source>Accept a bundle…</source>
        <translation>پیکٹ قبول کریں…</translation>
    </message>
    <message numerus="yes">
        <source>Bundle {ref} with %Ln record(s) is ready to travel</source>
        <translation>
            <numerusform>‏%Ln ریکارڈ والا پیکٹ {ref} بھیجنے کے لیے تیار ہے</numerusform>
            <numerusform>‏%Ln ریکارڈوں والا پیکٹ {ref} بھیجنے کے لیے تیار ہے</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the bundle…</source>
        <translation>پیکٹ کی جانچ ہو رہی ہے…</translation>
    </message>
    <message>
        <source>Everything on this desk has been acknowledged.</source>
        <translation>اس ڈیسک کی ہر چیز کی رسید آ چکی ہے۔</translation>
    </message>
    <message>
        <source>Make bundle…</source>
        <translation>پیکٹ بنائیں…</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>نشان نہیں</translation>
    </message>
    <message>
        <source>Nothing is held back from this reader.</source>
        <translation>اس وصول کنندہ سے کچھ نہیں روکا گیا۔</translation>
    </message>
    <message>
        <source>Nothing waits for {name}</source>
        <translation>‏{name} کے لیے کچھ منتظر نہیں</translation>
    </message>
    <message>
        <source>Records that stay here</source>
        <translation>یہیں رہنے والے ریکارڈ</translation>
    </message>
    <message>
        <source>Records that will leave</source>
        <translation>جانے والے ریکارڈ</translation>
    </message>
    <message>
        <source>Save the bundle for {name}</source>
        <translation>‏{name} کے لیے پیکٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>Sealing the bundle…</source>
        <translation>پیکٹ سر بمہر ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>یہیں رہے گا</translation>
    </message>
    <message>
        <source>Will leave</source>
        <translation>جائے گا</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>{shown} of {total}</source>
        <translation>‏{total} میں سے {shown}</translation>
    </message>
</context>
<context>
    <name>MailboxMissing</name>
    <message>
        <source>Plug in the stick or connect the share, and try again.</source>
        <translation>اسٹک لگائیں یا شیئر جوڑیں، اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The mailbox {folder} cannot be reached.</source>
        <translation>ڈاک کے فولڈر {folder} تک رسائی نہیں ہو رہی۔</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Go to {page}</source>
        <translation>‏{page} پر جائیں</translation>
    </message>
    <message>
        <source>Liaison Desk</source>
        <translation>Liaison Desk</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>ابھی مقفل کریں</translation>
    </message>
    <message>
        <source>New on this page</source>
        <translation>اس صفحے پر نیا</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>تلاش یا حکم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>شارٹ کٹ</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>واپس لینے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
</context>
<context>
    <name>Malformed</name>
    <message>
        <source>Nothing was changed. Ask the sender to make it again, and report it if it comes again.</source>
        <translation>کچھ تبدیل نہیں ہوا۔ بھیجنے والے سے اسے دوبارہ بنانے کو کہیں، اور پھر ایسا ہو تو اطلاع دیں۔</translation>
    </message>
    <message>
        <source>The bundle is refused: it is not built as a bundle should be ({why}).</source>
        <translation>پیکٹ نامنظور: اس کی ساخت ویسی نہیں جیسی ہونی چاہیے ({why})۔</translation>
    </message>
</context>
<context>
    <name>MarkingBanner</name>
    <message>
        <source>Marking of this window</source>
        <translation>اس ونڈو کا نشان</translation>
    </message>
</context>
<context>
    <name>MarkingChip</name>
    <message>
        <source>Not marked</source>
        <translation>نشان نہیں</translation>
    </message>
</context>
<context>
    <name>MarkingField</name>
    <message>
        <source>Classification</source>
        <translation>درجہ بندی</translation>
    </message>
    <message>
        <source>Handling codes</source>
        <translation>استعمال کے کوڈ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>مزید</translation>
    </message>
    <message>
        <source>No TLP</source>
        <translation>‏TLP نہیں</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>نشان نہیں</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Originators</source>
        <translation>اصل ماخذ</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>ذاتی معلومات</translation>
    </message>
    <message>
        <source>Traffic light protocol</source>
        <translation>ٹریفک لائٹ پروٹوکول</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>تا تاریخ</translation>
    </message>
    <message>
        <source>Words for H3</source>
        <translation>‏H3 کے الفاظ</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>A noun phrase, at most 60 characters</source>
        <translation>اسمی ترکیب، زیادہ سے زیادہ 60 حروف</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>ادارے</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>اختتام</translation>
    </message>
    <message>
        <source>From the public record</source>
        <translation>عوامی ریکارڈ سے</translation>
    </message>
    <message>
        <source>Home side</source>
        <translation>ہمارا فریق</translation>
    </message>
    <message>
        <source>Host side</source>
        <translation>میزبان فریق</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Local time of the place of meeting</source>
        <translation>ملاقات کی جگہ کا مقامی وقت</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>اگلا رابطہ</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>ہر سطر میں ایک</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مقام</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصہ</translation>
    </message>
    <message>
        <source>What happened and why it matters, at most 100 words</source>
        <translation>کیا ہوا اور کیوں اہم ہے، زیادہ سے زیادہ 100 الفاظ</translation>
    </message>
    <message>
        <source>What headquarters must decide or do</source>
        <translation>صدر دفتر کو کیا فیصلہ یا کام کرنا ہے</translation>
    </message>
</context>
<context>
    <name>MeetingKind</name>
    <message>
        <source>Case or operation</source>
        <translation>مقدمہ یا کارروائی</translation>
    </message>
    <message>
        <source>Courtesy or introduction</source>
        <translation>رسمی ملاقات یا تعارف</translation>
    </message>
    <message>
        <source>Expert level</source>
        <translation>ماہرین کی سطح</translation>
    </message>
    <message>
        <source>Minister or national security adviser level</source>
        <translation>وزیر یا قومی سلامتی مشیر کی سطح</translation>
    </message>
    <message>
        <source>Steering, work-plan review</source>
        <translation>رہنمائی، کام کے منصوبے کا جائزہ</translation>
    </message>
    <message>
        <source>Telephone or video call</source>
        <translation>ٹیلی فون یا ویڈیو کال</translation>
    </message>
    <message>
        <source>Training or visit</source>
        <translation>تربیت یا دورہ</translation>
    </message>
</context>
<context>
    <name>MeetingPane</name>
    <message>
        <source>Add a point</source>
        <translation>نکتہ شامل کریں</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>نکتہ شامل کریں</translation>
    </message>
    <message>
        <source>Add the first point</source>
        <translation>پہلا نکتہ شامل کریں</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>ادارے</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفقہ</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>منسلکات</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>ملاقات منسوخ کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ختم کریں</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تصدیق کریں</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ترمیم کریں</translation>
    </message>
    <message>
        <source>Edit points</source>
        <translation>نکات میں ترمیم</translation>
    </message>
    <message>
        <source>For headquarters</source>
        <translation>صدر دفتر کے لیے</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سرگزشت</translation>
    </message>
    <message>
        <source>Home side</source>
        <translation>ہمارا فریق</translation>
    </message>
    <message>
        <source>Host side</source>
        <translation>میزبان فریق</translation>
    </message>
    <message>
        <source>Latest activity</source>
        <translation>تازہ سرگرمی</translation>
    </message>
    <message>
        <source>Make readout</source>
        <translation>روداد بنائیں</translation>
    </message>
    <message>
        <source>Mark as held</source>
        <translation>منعقد شدہ درج کریں</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>دیگر کام</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>اگلا رابطہ</translation>
    </message>
    <message>
        <source>No points yet. Write down what was said while it is fresh.</source>
        <translation>ابھی کوئی نکتہ نہیں۔ جو کہا گیا اسے یاد تازہ ہوتے ہوئے لکھ لیں۔</translation>
    </message>
    <message>
        <source>No readout of this meeting has been issued.</source>
        <translation>اس ملاقات کی کوئی روداد جاری نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Notes are final</source>
        <translation>نوٹ حتمی ہیں</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مقام</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>نکات</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>ملتوی کریں</translation>
    </message>
    <message>
        <source>Readouts</source>
        <translation>رودادیں</translation>
    </message>
    <message>
        <source>Readouts of this meeting</source>
        <translation>اس ملاقات کی رودادیں</translation>
    </message>
    <message>
        <source>Remove from the desk</source>
        <translation>ڈیسک سے ہٹائیں</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصہ</translation>
    </message>
</context>
<context>
    <name>MeetingStatus</name>
    <message>
        <source>Cancelled</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ختم شدہ</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تصدیق شدہ</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>منعقد</translation>
    </message>
    <message>
        <source>Notes final</source>
        <translation>نوٹ حتمی</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>طے شدہ</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>ملتوی</translation>
    </message>
    <message>
        <source>Readout issued</source>
        <translation>روداد جاری</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>All</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Choose a meeting, or record a new one.</source>
        <translation>کوئی ملاقات چنیں، یا نئی درج کریں۔</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>آئندہ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation>ملاقات میں ترمیم</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>ملاقاتیں</translation>
    </message>
    <message>
        <source>New commitment from point {number}</source>
        <translation>نکتہ {number} سے نیا وعدہ</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>نئی ملاقات</translation>
    </message>
    <message>
        <source>No meeting here.</source>
        <translation>یہاں کوئی ملاقات نہیں۔</translation>
    </message>
    <message>
        <source>To write up</source>
        <translation>لکھنا باقی</translation>
    </message>
</context>
<context>
    <name>MoveRefused</name>
    <message>
        <source>Complete what is missing first.</source>
        <translation>پہلے جو کمی ہے اسے پورا کریں۔</translation>
    </message>
    <message>
        <source>{what} cannot go from {old} to {new}: {why}.</source>
        <translation>‏{what} کو {old} سے {new} نہیں کیا جا سکتا: {why}۔</translation>
    </message>
</context>
<context>
    <name>NewerFormat</name>
    <message>
        <source>Nothing was changed. Update this program, then import the bundle again.</source>
        <translation>کچھ تبدیل نہیں ہوا۔ یہ پروگرام تازہ کریں، پھر پیکٹ دوبارہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>The bundle is refused: a newer version of Liaison Desk made it ({why}).</source>
        <translation>پیکٹ نامنظور: اسے Liaison Desk کے نئے نسخے نے بنایا ہے ({why})۔</translation>
    </message>
</context>
<context>
    <name>NoDatabaseDriver</name>
    <message>
        <source>Install the package with its “headquarters” extra.</source>
        <translation>اسے “headquarters” کے اختیار کے ساتھ نصب کریں۔</translation>
    </message>
    <message>
        <source>This installation cannot speak to PostgreSQL.</source>
        <translation>یہ تنصیب PostgreSQL سے بات نہیں کر سکتی۔</translation>
    </message>
</context>
<context>
    <name>NoIdentity</name>
    <message>
        <source>Make one with “identity init”, or on the Sync page.</source>
        <translation>‏“identity init” سے یا تبادلہ کے صفحے پر ایک بنائیں۔</translation>
    </message>
    <message>
        <source>This desk has no identity for exchange yet.</source>
        <translation>تبادلے کے لیے اس ڈیسک کی ابھی کوئی شناخت نہیں۔</translation>
    </message>
</context>
<context>
    <name>NoPassphrase</name>
    <message>
        <source>Give --passphrase-file FILE, or --passphrase-file - to read it from standard input.</source>
        <translation>‏--passphrase-file FILE دیں، یا معیاری ان پٹ سے پڑھنے کے لیے --passphrase-file -</translation>
    </message>
    <message>
        <source>The command does not say where the passphrase is.</source>
        <translation>حکم میں نہیں بتایا گیا کہ خفیہ جملہ کہاں ہے۔</translation>
    </message>
</context>
<context>
    <name>NoPeer</name>
    <message>
        <source>It knows {known}. Enrol first.</source>
        <translation>یہ {known} کو جانتا ہے۔ پہلے اندراج کریں۔</translation>
    </message>
    <message>
        <source>This desk exchanges nothing with {name}.</source>
        <translation>یہ ڈیسک {name} کے ساتھ کوئی تبادلہ نہیں کرتا۔</translation>
    </message>
</context>
<context>
    <name>NotEnrolled</name>
    <message>
        <source>Send the enrolment file, and import the answer.</source>
        <translation>اندراج کی فائل بھیجیں، اور جواب درآمد کریں۔</translation>
    </message>
    <message>
        <source>This desk is not enrolled with headquarters.</source>
        <translation>یہ ڈیسک صدر دفتر میں درج نہیں۔</translation>
    </message>
</context>
<context>
    <name>NotForUs</name>
    <message>
        <source>Nothing was changed. Give it to the desk it is meant for, or ask the sender for one sealed to you.</source>
        <translation>کچھ تبدیل نہیں ہوا۔ اسے اس ڈیسک کو دیں جس کے لیے یہ ہے، یا بھیجنے والے سے اپنے لیے سر بمہر پیکٹ مانگیں۔</translation>
    </message>
    <message>
        <source>The bundle is refused: it is not for this desk ({why}).</source>
        <translation>پیکٹ نامنظور: یہ اس ڈیسک کے لیے نہیں ({why})۔</translation>
    </message>
</context>
<context>
    <name>NotFound</name>
    <message>
        <source>Check the reference, or search for it.</source>
        <translation>حوالہ جانچیں، یا تلاش کریں۔</translation>
    </message>
    <message>
        <source>There is no {what} on this desk.</source>
        <translation>اس ڈیسک پر {what} موجود نہیں۔</translation>
    </message>
</context>
<context>
    <name>NotHeadquarters</name>
    <message>
        <source>Only headquarters&apos; desk can do this.</source>
        <translation>یہ صرف صدر دفتر کا ڈیسک کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>Open headquarters&apos; desk, or create one with “hq init”.</source>
        <translation>صدر دفتر کا ڈیسک کھولیں، یا “hq init” سے بنائیں۔</translation>
    </message>
</context>
<context>
    <name>NotInMailbox</name>
    <message>
        <source>Look at the list again; somebody may have taken it.</source>
        <translation>فہرست دوبارہ دیکھیں؛ ممکن ہے کسی نے لے لیا ہو۔</translation>
    </message>
    <message>
        <source>{name} is not in the mailbox {folder}.</source>
        <translation>‏{name} ڈاک کے فولڈر {folder} میں نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>NotOurs</name>
    <message>
        <source>Check that you chose the right file, and ask its sender for the PDF as it was issued.</source>
        <translation>دیکھیں کہ درست فائل چنی ہے، اور بھیجنے والے سے جاری کردہ اصل PDF مانگیں۔</translation>
    </message>
    <message>
        <source>This file is not a readout made by Liaison Desk: {why}.</source>
        <translation>یہ فائل Liaison Desk کی بنائی ہوئی روداد نہیں: {why}۔</translation>
    </message>
</context>
<context>
    <name>NotSealed</name>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation>دیکھیں کہ درست فائل چنی گئی ہے۔</translation>
    </message>
    <message>
        <source>The bundle is refused: this is not a sealed file of Liaison Desk ({why}).</source>
        <translation>پیکٹ نامنظور: یہ Liaison Desk کی سر بمہر فائل نہیں ({why})۔</translation>
    </message>
</context>
<context>
    <name>NotSetUp</name>
    <message>
        <source>Create a desk in another folder.</source>
        <translation>دوسرے فولڈر میں ڈیسک بنائیں۔</translation>
    </message>
    <message>
        <source>The desk in {folder} was never set up to the end.</source>
        <translation>‏{folder} کا ڈیسک مکمل قائم نہیں ہوا تھا۔</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The roster has expired; work goes on, and headquarters should renew it.</source>
        <translation>ڈیسکوں کی فہرست کی میعاد ختم ہو گئی ہے؛ کام جاری رہے گا، اور صدر دفتر کو اس کی تجدید کرنی چاہیے۔</translation>
    </message>
    <message>
        <source>The roster no longer counts what this desk writes. Ask headquarters.</source>
        <translation>فہرست اب اس ڈیسک کے لکھے کو شمار نہیں کرتی۔ صدر دفتر سے پوچھیں۔</translation>
    </message>
    <message>
        <source>The sender has sent more before than it has now: an old copy of its desk may have been put back.</source>
        <translation>بھیجنے والا پہلے اس سے زیادہ بھیج چکا ہے جتنا اب اس کے پاس ہے: ممکن ہے اس کے ڈیسک کی پرانی نقل واپس رکھی گئی ہو۔</translation>
    </message>
    <message>
        <source>The sender holds more from this desk than this desk has: an old copy of it was put back. Write nothing more, and tell headquarters.</source>
        <translation>بھیجنے والے کے پاس اس ڈیسک کا اس سے زیادہ ہے جتنا اس ڈیسک میں ہے: اس کی پرانی نقل واپس رکھی گئی تھی۔ مزید کچھ نہ لکھیں، اور صدر دفتر کو بتائیں۔</translation>
    </message>
    <message>
        <source>The sender&apos;s clock is more than a day ahead; its changes are kept in the order of their numbers.</source>
        <translation>بھیجنے والے کی گھڑی ایک دن سے زیادہ آگے ہے؛ اس کی تبدیلیاں اپنے نمبروں کی ترتیب میں رکھی جاتی ہیں۔</translation>
    </message>
</context>
<context>
    <name>OtherRecipientType</name>
    <message>
        <source>Ask the sender to seal it to this desk&apos;s own key.</source>
        <translation>بھیجنے والے سے کہیں کہ اسے اسی ڈیسک کی کلید سے سر بمہر کرے۔</translation>
    </message>
    <message>
        <source>The bundle is refused: it is sealed with {types}, which this desk does not open.</source>
        <translation>پیکٹ نامنظور: یہ {types} سے سر بمہر ہے، جسے یہ ڈیسک نہیں کھولتا۔</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Page {number}</source>
        <translation>صفحہ {number}</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>صفحات کا پیش منظر</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>خفیہ جملہ (&amp;P)</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Draw again</source>
        <translation>دوبارہ چنیں</translation>
    </message>
    <message>
        <source>It is the only thing that opens this desk. Nobody can reset it, not even headquarters.</source>
        <translation>صرف اسی سے یہ ڈیسک کھلتا ہے۔ اسے کوئی نہیں بدل سکتا، صدر دفتر بھی نہیں۔</translation>
    </message>
    <message>
        <source>Own &amp;passphrase</source>
        <translation>اپنا خفیہ جملہ (&amp;P)</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>خفیہ جملہ</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>وہی دوبارہ (&amp;A)</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>دونوں خفیہ جملے ایک جیسے نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Type them once, to be sure</source>
        <translation>یقین کے لیے ایک بار لکھیں</translation>
    </message>
    <message>
        <source>Use my &amp;own passphrase</source>
        <translation>اپنا خفیہ جملہ استعمال کریں (&amp;O)</translation>
    </message>
    <message>
        <source>Use these &amp;words, drawn at random</source>
        <translation>یہ اتفاقی الفاظ استعمال کریں (&amp;W)</translation>
    </message>
    <message>
        <source>What you typed is not what was drawn. Compare word by word.</source>
        <translation>آپ نے جو لکھا وہ چنے گئے الفاظ سے مختلف ہے۔ لفظ بہ لفظ ملائیں۔</translation>
    </message>
    <message>
        <source>Write them on paper now and keep the paper away from this computer.</source>
        <translation>انہیں ابھی کاغذ پر لکھیں اور کاغذ اس کمپیوٹر سے دور رکھیں۔</translation>
    </message>
</context>
<context>
    <name>PeerQuarantined</name>
    <message>
        <source>Nothing was changed. Once the cause is known, enrol the desk again, or a new one in its place.</source>
        <translation>کچھ تبدیل نہیں ہوا۔ وجہ معلوم ہونے پر اس ڈیسک کا دوبارہ اندراج کریں، یا اس کی جگہ نئے کا۔</translation>
    </message>
    <message>
        <source>The bundle is refused: {desk} is in quarantine ({why}).</source>
        <translation>پیکٹ نامنظور: {desk} قرنطینہ میں ہے ({why})۔</translation>
    </message>
</context>
<context>
    <name>PeerRevoked</name>
    <message>
        <source>Enrol its officer&apos;s new desk, and send to that.</source>
        <translation>اس کے افسر کے نئے ڈیسک کا اندراج کریں، اور اسے بھیجیں۔</translation>
    </message>
    <message>
        <source>Nothing is sealed to {name} any more: the roster has revoked it.</source>
        <translation>‏{name} کے لیے اب کچھ سر بمہر نہیں ہوتا: فہرست نے اسے منسوخ کر دیا ہے۔</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Biometric</source>
        <translation>بایومیٹرک</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>نابالغ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>حساس</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>متاثرہ شخص</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>Add by name</source>
        <translation>نام سے شامل کریں</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>‏{name} کو ہٹائیں</translation>
    </message>
    <message>
        <source>Type a name to add</source>
        <translation>شامل کرنے کے لیے نام لکھیں</translation>
    </message>
</context>
<context>
    <name>PictureUnreadable</name>
    <message>
        <source>Save it again as PNG or JPEG and attach that file.</source>
        <translation>اسے PNG یا JPEG میں دوبارہ محفوظ کریں اور وہ فائل منسلک کریں۔</translation>
    </message>
    <message>
        <source>The picture described as {alt} cannot be read.</source>
        <translation>‏{alt} والی تصویر پڑھی نہیں جا سکتی۔</translation>
    </message>
</context>
<context>
    <name>Point</name>
    <message>
        <source>From the public record</source>
        <translation>عوامی ریکارڈ سے</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>اس سے بنے گا</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>ملاقات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Workstreams or the work plan</source>
        <translation>کام کے شعبے یا کام کا منصوبہ</translation>
    </message>
</context>
<context>
    <name>PointCard</name>
    <message>
        <source>Edit points</source>
        <translation>نکات میں ترمیم</translation>
    </message>
    <message>
        <source>Make commitment</source>
        <translation>وعدہ بنائیں</translation>
    </message>
    <message>
        <source>May go to nobody</source>
        <translation>کسی کو نہیں دیا جا سکتا</translation>
    </message>
    <message>
        <source>May go to: {audiences}</source>
        <translation>انہیں دیا جا سکتا ہے: {audiences}</translation>
    </message>
</context>
<context>
    <name>PointEditor</name>
    <message>
        <source>Move down</source>
        <translation>نیچے لے جائیں</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>اوپر لے جائیں</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>ہٹائیں</translation>
    </message>
</context>
<context>
    <name>PointKind</name>
    <message>
        <source>Agreed</source>
        <translation>متفقہ</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>زیر بحث</translation>
    </message>
    <message>
        <source>Home side said</source>
        <translation>ہمارے فریق نے کہا</translation>
    </message>
    <message>
        <source>Host side said</source>
        <translation>ان کے فریق نے کہا</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>اگلا قدم</translation>
    </message>
    <message>
        <source>Officer&apos;s comment</source>
        <translation>افسر کا تبصرہ</translation>
    </message>
    <message>
        <source>Planned, not raised</source>
        <translation>طے تھا، نہیں اٹھایا گیا</translation>
    </message>
</context>
<context>
    <name>PointsPane</name>
    <message>
        <source>Add point</source>
        <translation>نکتہ شامل کریں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Points of {subject}</source>
        <translation>‏{subject} کے نکات</translation>
    </message>
    <message>
        <source>Save points</source>
        <translation>نکات محفوظ کریں</translation>
    </message>
    <message>
        <source>This is your draft, kept when you left it.</source>
        <translation>یہ آپ کا مسودہ ہے، جو آپ کے جاتے وقت رکھ لیا گیا تھا۔</translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>Classification scheme</source>
        <translation>درجہ بندی کا نظام</translation>
    </message>
    <message>
        <source>Close of business</source>
        <translation>دفتری اوقات کا اختتام</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Device letters</source>
        <translation>آلات کے حروف</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>دن کا گھنٹہ</translation>
    </message>
    <message>
        <source>IANA name, such as America/Toronto</source>
        <translation>‏IANA نام، مثلاً America/Toronto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Store ceiling</source>
        <translation>محفوظ رکھنے کی بالائی حد</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ٹائم زون</translation>
    </message>
</context>
<context>
    <name>PostStep</name>
    <message>
        <source>&amp;Desk letter</source>
        <translation>ڈیسک کا حرف (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>زبان (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>دفتر (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Time zone of the post</source>
        <translation>دفتر کا ٹائم زون (&amp;T)</translation>
    </message>
    <message>
        <source>A desk is one officer&apos;s encrypted records on this computer. It works without a network.</source>
        <translation>ڈیسک سے مراد اس کمپیوٹر پر ایک افسر کے خفیہ کردہ ریکارڈ ہیں۔ یہ نیٹ ورک کے بغیر چلتا ہے۔</translation>
    </message>
    <message>
        <source>A for the first computer of the post, B for the second</source>
        <translation>دفتر کے پہلے کمپیوٹر کے لیے A، دوسرے کے لیے B</translation>
    </message>
    <message>
        <source>Choose a time zone of the list, such as America/Toronto.</source>
        <translation>فہرست سے ٹائم زون چنیں، مثلاً America/Toronto۔</translation>
    </message>
    <message>
        <source>Post &amp;code</source>
        <translation>دفتر کا کوڈ (&amp;C)</translation>
    </message>
    <message>
        <source>Such as High Commission, Ottawa</source>
        <translation>مثلاً ہائی کمیشن، اوٹاوا</translation>
    </message>
    <message>
        <source>The post code is three letters, such as OTT.</source>
        <translation>دفتر کا کوڈ تین حروف کا ہوتا ہے، مثلاً OTT۔</translation>
    </message>
    <message>
        <source>Three letters that begin every reference, such as OTT</source>
        <translation>ہر حوالے کے شروع کے تین حروف، مثلاً OTT</translation>
    </message>
    <message>
        <source>Type the name of the post.</source>
        <translation>دفتر کا نام لکھیں۔</translation>
    </message>
    <message>
        <source>Type your name: it stands beside every change you make.</source>
        <translation>اپنا نام لکھیں: یہ آپ کی ہر تبدیلی کے ساتھ رہتا ہے۔</translation>
    </message>
    <message>
        <source>Welcome to Liaison Desk</source>
        <translation>‏Liaison Desk میں خوش آمدید</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>آپ کا نام (&amp;N)</translation>
    </message>
</context>
<context>
    <name>ProgramFault</name>
    <message>
        <source>The program met a fault of its own ({where}).</source>
        <translation>پروگرام میں خود اس کا ایک نقص سامنے آیا ({where})۔</translation>
    </message>
    <message>
        <source>What was saved before is safe. Report this line; it holds nothing of your work.</source>
        <translation>پہلے کا محفوظ کردہ سلامت ہے۔ یہ سطر اطلاع میں دیں؛ اس میں آپ کے کام کا کچھ نہیں۔</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Immigration decision</source>
        <translation>امیگریشن کا فیصلہ</translation>
    </message>
    <message>
        <source>Intelligence only</source>
        <translation>صرف انٹیلیجنس</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>تفتیش</translation>
    </message>
    <message>
        <source>Judicial proceedings</source>
        <translation>عدالتی کارروائی</translation>
    </message>
    <message>
        <source>Policy and work plan</source>
        <translation>پالیسی اور کام کا منصوبہ</translation>
    </message>
    <message>
        <source>Prevention or disruption</source>
        <translation>روک تھام یا رکاوٹ</translation>
    </message>
    <message>
        <source>Regulatory or licensing</source>
        <translation>ضابطہ کاری یا اجازت نامہ</translation>
    </message>
    <message>
        <source>Training and capacity building</source>
        <translation>تربیت اور استعداد سازی</translation>
    </message>
</context>
<context>
    <name>Rag</name>
    <message>
        <source>Late, or slipped twice</source>
        <translation>تاخیر، یا دو بار مؤخر</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>توجہ طلب</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>شروع نہیں ہوا</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>بروقت</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تصدیق شدہ</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>Approver</source>
        <translation>منظوری دینے والا</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>بتاریخ</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>وصول کنندہ</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>مرتب</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>تصدیق کنندہ</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>مواد کا ہیش</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>تاریخِ اجرا</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Omitted</source>
        <translation>چھوڑے گئے</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Point and reason code</source>
        <translation>نکتہ اور وجہ کا کوڈ</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>نکات</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>فائل کا SHA-256</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخہ</translation>
    </message>
</context>
<context>
    <name>ReadoutKind</name>
    <message>
        <source>Contact report (internal)</source>
        <translation>رابطہ رپورٹ (اندرونی)</translation>
    </message>
    <message>
        <source>Joint readout</source>
        <translation>مشترکہ روداد</translation>
    </message>
    <message>
        <source>Meeting readout</source>
        <translation>ملاقات کی روداد</translation>
    </message>
    <message>
        <source>Public readout</source>
        <translation>عوامی روداد</translation>
    </message>
</context>
<context>
    <name>ReadoutPane</name>
    <message>
        <source>As of</source>
        <translation>بتاریخ</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>مرتب</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>تصدیق کنندہ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سرگزشت</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>جاری شدہ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>چھوڑے گئے</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>نیا نسخہ</translation>
    </message>
    <message>
        <source>Nothing was left out for this reader.</source>
        <translation>اس وصول کنندہ کے لیے کچھ نہیں چھوڑا گیا۔</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>ملاقات کھولیں</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش منظر</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>وصول کنندہ</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>بطور محفوظ کریں…</translation>
    </message>
    <message>
        <source>Save the readout</source>
        <translation>روداد محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved outside the desk: {path}</source>
        <translation>ڈیسک سے باہر محفوظ کیا گیا: {path}</translation>
    </message>
    <message>
        <source>The file has not come to this desk yet.</source>
        <translation>فائل ابھی اس ڈیسک پر نہیں آئی۔</translation>
    </message>
    <message>
        <source>There is no file of this readout on this desk.</source>
        <translation>اس ڈیسک پر اس روداد کی کوئی فائل نہیں۔</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخہ</translation>
    </message>
</context>
<context>
    <name>ReadoutStatus</name>
    <message>
        <source>Approved</source>
        <translation>منظور شدہ</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>تبدیلیاں مطلوب</translation>
    </message>
    <message>
        <source>Counterpart confirmed</source>
        <translation>ہم منصب نے تصدیق کی</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودہ</translation>
    </message>
    <message>
        <source>For review</source>
        <translation>برائے جائزہ</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>جاری شدہ</translation>
    </message>
    <message>
        <source>Source changed after approval</source>
        <translation>منظوری کے بعد ماخذ بدل گیا</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>تبدیل شدہ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>واپس لیا گیا</translation>
    </message>
</context>
<context>
    <name>ReadoutsPage</name>
    <message>
        <source>All</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Choose a readout, or make one of a meeting.</source>
        <translation>کوئی روداد چنیں، یا کسی ملاقات کی بنائیں۔</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>زیر تیاری</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>جاری شدہ</translation>
    </message>
    <message>
        <source>New readout</source>
        <translation>نئی روداد</translation>
    </message>
    <message>
        <source>No readout yet. Choose a meeting and make the first one.</source>
        <translation>ابھی کوئی روداد نہیں۔ کوئی ملاقات چنیں اور پہلی بنائیں۔</translation>
    </message>
    <message>
        <source>Readouts</source>
        <translation>رودادیں</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>تبدیل شدہ</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>An officer&apos;s comment never leaves the home side.</source>
        <translation>افسر کا تبصرہ ہمارے فریق سے باہر کبھی نہیں جاتا۔</translation>
    </message>
    <message>
        <source>It has no marking.</source>
        <translation>اس پر کوئی نشان نہیں۔</translation>
    </message>
    <message>
        <source>It holds personal data, and this audience needs an assessment first.</source>
        <translation>اس میں ذاتی معلومات ہیں، اور اس وصول کنندہ کے لیے پہلے جائزہ ضروری ہے۔</translation>
    </message>
    <message>
        <source>It may be released.</source>
        <translation>اسے جاری کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Its marking does not name this audience.</source>
        <translation>اس کے نشان میں یہ وصول کنندہ شامل نہیں۔</translation>
    </message>
    <message>
        <source>Its marking has run out.</source>
        <translation>اس کے نشان کی میعاد ختم ہو گئی ہے۔</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Disk quota exceeded</source>
        <translation>مختص جگہ ختم ہو گئی</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>فائل پہلے سے ہے</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>فائل کا نام بہت لمبا ہے</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>پڑھنے یا لکھنے میں خرابی</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>یہ فولڈر ہے</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>جگہ باقی نہیں</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ایسی کوئی فائل یا فولڈر نہیں</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>یہ فولڈر نہیں</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>اجازت نہیں</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>ذریعہ صرف پڑھنے کے لیے ہے</translation>
    </message>
    <message>
        <source>a backup is restored into a new folder only</source>
        <translation>بیک اپ صرف نئے فولڈر میں بحال ہوتا ہے</translation>
    </message>
    <message>
        <source>a compressed block is not as it should be</source>
        <translation>ایک سکیڑا ہوا حصہ درست نہیں</translation>
    </message>
    <message>
        <source>a correction has ref or id, field and value only</source>
        <translation>تصحیح میں صرف ref یا id، field اور value ہوتے ہیں</translation>
    </message>
    <message>
        <source>a decision is a VALUE or a --side</source>
        <translation>فیصلہ VALUE یا --side ہوتا ہے</translation>
    </message>
    <message>
        <source>a file is sealed to at least one key, and to one kind of key only</source>
        <translation>فائل کم از کم ایک کلید سے اور ایک ہی قسم کی کلید سے سر بمہر ہوتی ہے</translation>
    </message>
    <message>
        <source>a line of its armour has the wrong length</source>
        <translation>اس کے خول کی ایک سطر کی لمبائی غلط ہے</translation>
    </message>
    <message>
        <source>a line of its header is no stanza</source>
        <translation>اس کے سرنامے کی ایک سطر درست شکل میں نہیں</translation>
    </message>
    <message>
        <source>a line of its header is too long</source>
        <translation>اس کے سرنامے کی ایک سطر بہت لمبی ہے</translation>
    </message>
    <message>
        <source>a member is followed by something else</source>
        <translation>ایک جزو کے بعد کچھ اور ہے</translation>
    </message>
    <message>
        <source>a page of vault.db does not check</source>
        <translation>‏vault.db کا ایک صفحہ جانچ میں درست نہیں نکلا</translation>
    </message>
    <message>
        <source>a passphrase stands beside other recipients</source>
        <translation>خفیہ جملے کے ساتھ دوسرے وصول کنندگان بھی ہیں</translation>
    </message>
    <message>
        <source>a share has low order</source>
        <translation>ایک حصہ کم درجے کا ہے</translation>
    </message>
    <message>
        <source>a stanza {kind} has the wrong size</source>
        <translation>‏{kind} حصے کا حجم غلط ہے</translation>
    </message>
    <message>
        <source>agency {name}</source>
        <translation>ادارہ {name}</translation>
    </message>
    <message>
        <source>an attachment is not what was filed</source>
        <translation>ایک منسلکہ وہ نہیں جو درج کیا گیا تھا</translation>
    </message>
    <message>
        <source>an empty piece was added</source>
        <translation>ایک خالی حصہ شامل کیا گیا ہے</translation>
    </message>
    <message>
        <source>another content under a used number</source>
        <translation>استعمال شدہ نمبر پر دوسرا مواد ہے</translation>
    </message>
    <message>
        <source>another desk is enrolled under it</source>
        <translation>اس نام سے دوسرا ڈیسک درج ہے</translation>
    </message>
    <message>
        <source>another desk sent it</source>
        <translation>اسے دوسرے ڈیسک نے بھیجا</translation>
    </message>
    <message>
        <source>another readout has taken this number meanwhile</source>
        <translation>اس دوران دوسری روداد نے یہ نمبر لے لیا ہے</translation>
    </message>
    <message>
        <source>another record bears it</source>
        <translation>دوسرے ریکارڈ پر یہی ہے</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>منسلکات</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>بائٹ</translation>
    </message>
    <message>
        <source>end of the meeting</source>
        <translation>ملاقات کا اختتام</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>فائل کا نام</translation>
    </message>
    <message>
        <source>format version {version}</source>
        <translation>فارمیٹ نسخہ {version}</translation>
    </message>
    <message>
        <source>it belongs to another meeting</source>
        <translation>یہ دوسری ملاقات کا ہے</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>اسے پڑھا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>it compresses too well to be told from an attack</source>
        <translation>یہ اتنا زیادہ سکڑتا ہے کہ حملے سے الگ پہچانا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>وہ جواب نہیں دیتا</translation>
    </message>
    <message>
        <source>it does not begin like armour</source>
        <translation>اس کا آغاز خول جیسا نہیں</translation>
    </message>
    <message>
        <source>it does not begin with age-encryption.org/v1</source>
        <translation>یہ age-encryption.org/v1 سے شروع نہیں ہوتا</translation>
    </message>
    <message>
        <source>it does not begin with postgresql://</source>
        <translation>یہ postgresql:// سے شروع نہیں ہوتا</translation>
    </message>
    <message>
        <source>it ends inside a member</source>
        <translation>یہ کسی جزو کے بیچ میں ختم ہو جاتا ہے</translation>
    </message>
    <message>
        <source>it gives back something else</source>
        <translation>وہ کچھ اور لوٹاتا ہے</translation>
    </message>
    <message>
        <source>it has left the desk</source>
        <translation>یہ ڈیسک سے جا چکا ہے</translation>
    </message>
    <message>
        <source>it has no offset from UTC</source>
        <translation>اس میں UTC سے فرق نہیں ہے</translation>
    </message>
    <message>
        <source>it has no points</source>
        <translation>اس میں کوئی نکتہ نہیں</translation>
    </message>
    <message>
        <source>it holds more than its manifest says</source>
        <translation>اس میں فہرست سے زیادہ ہے</translation>
    </message>
    <message>
        <source>it holds no share for this desk</source>
        <translation>اس میں اس ڈیسک کا کوئی حصہ نہیں ہے</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>یہ فائل ہے</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>یہ فولڈر ہے</translation>
    </message>
    <message>
        <source>it is cut off behind its header</source>
        <translation>یہ سرنامے کے بعد کٹا ہوا ہے</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>یہ خالی ہے</translation>
    </message>
    <message>
        <source>it is encrypted, and readouts never are</source>
        <translation>یہ خفیہ کردہ ہے، اور روداد کبھی نہیں ہوتی</translation>
    </message>
    <message>
        <source>it is larger than {number} bytes</source>
        <translation>یہ {number} بائٹ سے بڑا ہے</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>وہ مقفل ہے</translation>
    </message>
    <message>
        <source>it is longer than {number} characters</source>
        <translation>یہ {number} حروف سے لمبا ہے</translation>
    </message>
    <message>
        <source>it is no name for a backup</source>
        <translation>یہ بیک اپ کا نام نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>it is no readout with a file</source>
        <translation>یہ فائل والی روداد نہیں</translation>
    </message>
    <message>
        <source>it is none of {names}</source>
        <translation>یہ ان میں سے نہیں: {names}</translation>
    </message>
    <message>
        <source>it is not a PDF that can be shown</source>
        <translation>یہ دکھانے کے قابل PDF نہیں ہے</translation>
    </message>
    <message>
        <source>it is not a change</source>
        <translation>یہ کوئی تبدیلی نہیں</translation>
    </message>
    <message>
        <source>it is not a list</source>
        <translation>یہ فہرست نہیں</translation>
    </message>
    <message>
        <source>it is not a picture of its kind</source>
        <translation>یہ اس قسم کی تصویر نہیں ہے</translation>
    </message>
    <message>
        <source>it is not a plain file name</source>
        <translation>یہ سادہ فائل نام نہیں</translation>
    </message>
    <message>
        <source>it is not a readable PDF</source>
        <translation>یہ پڑھنے کے قابل PDF نہیں</translation>
    </message>
    <message>
        <source>it is not an IANA zone name</source>
        <translation>یہ IANA ٹائم زون کا نام نہیں</translation>
    </message>
    <message>
        <source>it is not an X-Wing key</source>
        <translation>یہ X-Wing کلید نہیں</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>یہ کوئی آبجیکٹ نہیں</translation>
    </message>
    <message>
        <source>it is not an object in braces</source>
        <translation>یہ قوسین میں آبجیکٹ نہیں</translation>
    </message>
    <message>
        <source>it is not between 0 and 100</source>
        <translation>یہ 0 اور 100 کے درمیان نہیں</translation>
    </message>
    <message>
        <source>it is not like 2026-02-06</source>
        <translation>یہ 2026-02-06 کی شکل میں نہیں</translation>
    </message>
    <message>
        <source>it is not like 2026-02-06T20:00:00Z[America/Toronto]</source>
        <translation>یہ 2026-02-06T20:00:00Z[America/Toronto] کی شکل میں نہیں</translation>
    </message>
    <message>
        <source>it is not like OTTA-RFI-26-0001-1</source>
        <translation>یہ OTTA-RFI-26-0001-1 کی شکل میں نہیں</translation>
    </message>
    <message>
        <source>it is not one object in braces</source>
        <translation>یہ قوسین میں ایک ہی آبجیکٹ نہیں</translation>
    </message>
    <message>
        <source>it is not padded as it should be</source>
        <translation>اس کی بھرائی درست نہیں</translation>
    </message>
    <message>
        <source>it is not signed with the keys it names</source>
        <translation>اس پر ان کلیدوں سے دستخط نہیں جن کا یہ نام لیتا ہے</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>یہ UTF-8 متن نہیں</translation>
    </message>
    <message>
        <source>it is not true or false</source>
        <translation>یہ درست یا غلط نہیں</translation>
    </message>
    <message>
        <source>it is sealed to two kinds of key at once</source>
        <translation>یہ بیک وقت دو قسم کی کلیدوں سے سر بمہر ہے</translation>
    </message>
    <message>
        <source>it lacks the facts that every readout states</source>
        <translation>اس میں وہ کوائف نہیں جو ہر روداد میں ہوتے ہیں</translation>
    </message>
    <message>
        <source>it lies before the start</source>
        <translation>یہ آغاز سے پہلے ہے</translation>
    </message>
    <message>
        <source>it names more than {number} recipients</source>
        <translation>اس میں {number} سے زیادہ وصول کنندگان ہیں</translation>
    </message>
    <message>
        <source>it names no headquarters</source>
        <translation>اس میں کسی صدر دفتر کا نام نہیں</translation>
    </message>
    <message>
        <source>it names no posts</source>
        <translation>اس میں کسی دفتر کا نام نہیں</translation>
    </message>
    <message>
        <source>it names no recipient</source>
        <translation>اس میں کسی وصول کنندہ کا نام نہیں</translation>
    </message>
    <message>
        <source>it names no record by ref or id, or two</source>
        <translation>یہ ref یا id سے کوئی ریکارڈ نہیں بتاتا، یا دو بتاتا ہے</translation>
    </message>
    <message>
        <source>it needs a field and a value</source>
        <translation>اس میں خانہ اور قدر چاہیے</translation>
    </message>
    <message>
        <source>it needs {names}</source>
        <translation>اسے {names} چاہیے</translation>
    </message>
    <message>
        <source>it reports an error</source>
        <translation>وہ خرابی بتاتا ہے</translation>
    </message>
    <message>
        <source>it was not at this meeting; there were {names}</source>
        <translation>یہ اس ملاقات میں نہ تھا؛ اس میں تھے {names}</translation>
    </message>
    <message>
        <source>it would take too long to try every key</source>
        <translation>ہر کلید آزمانے میں بہت وقت لگے گا</translation>
    </message>
    <message>
        <source>it writes records of another post</source>
        <translation>یہ دوسرے دفتر کے ریکارڈ لکھتا ہے</translation>
    </message>
    <message>
        <source>its armour is cut off</source>
        <translation>اس کا خول کٹا ہوا ہے</translation>
    </message>
    <message>
        <source>its armour is not Base64</source>
        <translation>اس کا خول Base64 میں نہیں</translation>
    </message>
    <message>
        <source>its armour is not canonical Base64</source>
        <translation>اس کا خول معیاری Base64 میں نہیں</translation>
    </message>
    <message>
        <source>its author belongs to another post</source>
        <translation>اس کا مصنف دوسرے دفتر کا ہے</translation>
    </message>
    <message>
        <source>its author is not on the roster</source>
        <translation>اس کا مصنف فہرست میں نہیں ہے</translation>
    </message>
    <message>
        <source>its author may not order an erasure</source>
        <translation>اس کا مصنف مٹانے کا حکم نہیں دے سکتا</translation>
    </message>
    <message>
        <source>its author was revoked before</source>
        <translation>اس کا مصنف پہلے ہی منسوخ ہو چکا تھا</translation>
    </message>
    <message>
        <source>its bundles contradict each other</source>
        <translation>اس کے پیکٹ ایک دوسرے کی تردید کرتے ہیں</translation>
    </message>
    <message>
        <source>its bytes are not those that were announced</source>
        <translation>اس کے بائٹ وہ نہیں جو بتائے گئے تھے</translation>
    </message>
    <message>
        <source>its bytes are not those that were begun</source>
        <translation>اس کے بائٹ وہ نہیں جو شروع میں تھے</translation>
    </message>
    <message>
        <source>its chain does not fit what is held</source>
        <translation>اس کا سلسلہ یہاں رکھے مواد سے میل نہیں کھاتا</translation>
    </message>
    <message>
        <source>its changes are not those its manifest lists</source>
        <translation>اس کی تبدیلیاں وہ نہیں جو اس کی فہرست میں ہیں</translation>
    </message>
    <message>
        <source>its compressed content is cut short</source>
        <translation>اس کا سکیڑا ہوا مواد ادھورا ہے</translation>
    </message>
    <message>
        <source>its compression needs a dictionary or a newer decoder</source>
        <translation>اس کے سکیڑاؤ کے لیے لغت یا نیا ڈیکوڈر چاہیے</translation>
    </message>
    <message>
        <source>its compression window is beyond 8 MiB</source>
        <translation>اس کے سکیڑاؤ کی حد 8 MiB سے زیادہ ہے</translation>
    </message>
    <message>
        <source>its content cannot be decompressed</source>
        <translation>اس کا مواد کھولا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>its content is not compressed with zstd</source>
        <translation>اس کا مواد zstd سے سکیڑا ہوا نہیں</translation>
    </message>
    <message>
        <source>its digest differs</source>
        <translation>اس کا ہیش مختلف ہے</translation>
    </message>
    <message>
        <source>its header is cut off</source>
        <translation>اس کا سرنامہ کٹا ہوا ہے</translation>
    </message>
    <message>
        <source>its header is not ASCII</source>
        <translation>اس کا سرنامہ ASCII میں نہیں</translation>
    </message>
    <message>
        <source>its header is not Base64</source>
        <translation>اس کا سرنامہ Base64 میں نہیں</translation>
    </message>
    <message>
        <source>its header is not canonical Base64</source>
        <translation>اس کا سرنامہ معیاری Base64 میں نہیں</translation>
    </message>
    <message>
        <source>its header is too large</source>
        <translation>اس کا سرنامہ بہت بڑا ہے</translation>
    </message>
    <message>
        <source>its header was changed</source>
        <translation>اس کا سرنامہ بدلا گیا ہے</translation>
    </message>
    <message>
        <source>its numbers are those of another desk&apos;s link</source>
        <translation>اس کے نمبر دوسرے ڈیسک کے ربط کے ہیں</translation>
    </message>
    <message>
        <source>its point has low order</source>
        <translation>اس کا نقطہ کم درجے کا ہے</translation>
    </message>
    <message>
        <source>its sender did not seal it to this desk</source>
        <translation>بھیجنے والے نے اسے اس ڈیسک کے لیے سر بمہر نہیں کیا</translation>
    </message>
    <message>
        <source>its year is out of reach</source>
        <translation>اس کا سال حد سے باہر ہے</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>میٹا ڈیٹا</translation>
    </message>
    <message>
        <source>more than {number} times its size comes out of it</source>
        <translation>اس سے اس کے حجم کا {number} گنا سے زیادہ نکلتا ہے</translation>
    </message>
    <message>
        <source>no other desk yet</source>
        <translation>ابھی کوئی دوسرا ڈیسک نہیں</translation>
    </message>
    <message>
        <source>none of its keys opens it</source>
        <translation>اس کی کوئی کلید اسے نہیں کھولتی</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>آبجیکٹ</translation>
    </message>
    <message>
        <source>one of its files is beyond what a desk keeps</source>
        <translation>اس کی ایک فائل اس سے بڑی ہے جتنا ڈیسک رکھتا ہے</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>خاکہ</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>صفحے کا حاشیہ</translation>
    </message>
    <message>
        <source>per cent done</source>
        <translation>تکمیل کا فیصد</translation>
    </message>
    <message>
        <source>piece {number} of 64 KiB was changed, cut short or added to</source>
        <translation>‏64 KiB کا حصہ {number} بدلا، کاٹا یا بڑھایا گیا ہے</translation>
    </message>
    <message>
        <source>point {number}</source>
        <translation>نکتہ {number}</translation>
    </message>
    <message>
        <source>point {number} has no marking</source>
        <translation>نکتہ {number} پر نشان نہیں</translation>
    </message>
    <message>
        <source>something stands behind its armour</source>
        <translation>اس کے خول کے بعد کچھ اور ہے</translation>
    </message>
    <message>
        <source>something stands behind its last member</source>
        <translation>اس کے آخری جزو کے بعد کچھ اور ہے</translation>
    </message>
    <message>
        <source>something was written over it since</source>
        <translation>اس کے بعد اس پر کچھ اور لکھا گیا ہے</translation>
    </message>
    <message>
        <source>something was written to the record since</source>
        <translation>اس کے بعد ریکارڈ میں کچھ لکھا گیا ہے</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>that is not the next step</source>
        <translation>یہ اگلا مرحلہ نہیں</translation>
    </message>
    <message>
        <source>the backup needs --backup-passphrase-file</source>
        <translation>بیک اپ کے لیے --backup-passphrase-file چاہیے</translation>
    </message>
    <message>
        <source>the change it follows does not stand before it</source>
        <translation>جس تبدیلی کے بعد یہ آتی ہے وہ اس سے پہلے نہیں</translation>
    </message>
    <message>
        <source>the check character does not fit</source>
        <translation>جانچ کا حرف میل نہیں کھاتا</translation>
    </message>
    <message>
        <source>the database server reports damage</source>
        <translation>ڈیٹابیس سرور خرابی بتا رہا ہے</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>ڈسک خرابی بتا رہی ہے</translation>
    </message>
    <message>
        <source>the manifest or a signature was changed</source>
        <translation>فہرست یا دستخط بدلا گیا ہے</translation>
    </message>
    <message>
        <source>the picture is too large to be shown</source>
        <translation>تصویر اتنی بڑی ہے کہ دکھائی نہیں جا سکتی</translation>
    </message>
    <message>
        <source>the record was erased</source>
        <translation>ریکارڈ مٹا دیا گیا</translation>
    </message>
    <message>
        <source>the record was removed since</source>
        <translation>اس کے بعد ریکارڈ ہٹا دیا گیا ہے</translation>
    </message>
    <message>
        <source>there is a backup of that name already</source>
        <translation>اس نام کا بیک اپ پہلے سے ہے</translation>
    </message>
    <message>
        <source>there is a desk in it already</source>
        <translation>اس میں پہلے سے ایک ڈیسک ہے</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>اس نام کی فائل پہلے سے ہے</translation>
    </message>
    <message>
        <source>there is no such change</source>
        <translation>ایسی کوئی تبدیلی نہیں</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ایسی کوئی فائل نہیں</translation>
    </message>
    <message>
        <source>there is no such side to this field</source>
        <translation>اس خانے کا ایسا کوئی فریق نہیں</translation>
    </message>
    <message>
        <source>there is none on this computer that can be trusted</source>
        <translation>اس کمپیوٹر پر کوئی قابل اعتماد کلید دان نہیں ہے</translation>
    </message>
    <message>
        <source>there is something in it that no demonstration left</source>
        <translation>اس میں کچھ ہے جو کسی مظاہرے کا چھوڑا ہوا نہیں</translation>
    </message>
    <message>
        <source>there is too much blank space around its armour</source>
        <translation>اس کے خول کے گرد بہت زیادہ خالی جگہ ہے</translation>
    </message>
    <message>
        <source>{file} belongs to another vault</source>
        <translation>‏{file} دوسری تجوری کا ہے</translation>
    </message>
    <message>
        <source>{file} does not check</source>
        <translation>‏{file} جانچ میں درست نہیں نکلا</translation>
    </message>
    <message>
        <source>{file} is missing</source>
        <translation>‏{file} موجود نہیں</translation>
    </message>
    <message>
        <source>{member} does not stand where it belongs</source>
        <translation>‏{member} اپنی جگہ پر نہیں</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>‏{number} بائٹ</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Created</source>
        <translation>تاریخِ تخلیق</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>بنانے والا</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>شناختی نمبر</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>نشان</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>حوالہ</translation>
    </message>
    <message>
        <source>Releasable to</source>
        <translation>کسے دیا جا سکتا ہے</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>ہٹایا گیا</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ٹیگ</translation>
    </message>
</context>
<context>
    <name>RecordErased</name>
    <message>
        <source>Make a new one if the work goes on.</source>
        <translation>اگر کام جاری ہے تو نیا بنائیں۔</translation>
    </message>
    <message>
        <source>The record was erased; nothing can be written to it.</source>
        <translation>ریکارڈ مٹا دیا گیا؛ اس میں کچھ نہیں لکھا جا سکتا۔</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>{label} (required)</source>
        <translation>‏{label} (لازمی)</translation>
    </message>
    <message>
        <source>“{label}” is still empty.</source>
        <translation>‏“{label}” ابھی خالی ہے۔</translation>
    </message>
</context>
<context>
    <name>RecordsElsewhere</name>
    <message>
        <source>Name the database with “--store”.</source>
        <translation>‏“--store” سے ڈیٹابیس بتائیں۔</translation>
    </message>
    <message>
        <source>The records of the desk in {folder} are in a database, not in its vault.</source>
        <translation>‏{folder} کے ڈیسک کے ریکارڈ ڈیٹابیس میں ہیں، تجوری میں نہیں۔</translation>
    </message>
</context>
<context>
    <name>RecordsHere</name>
    <message>
        <source>Leave “--store” out, or found headquarters anew with “hq init --store”.</source>
        <translation>‏“--store” چھوڑ دیں، یا “hq init --store” سے صدر دفتر دوبارہ قائم کریں۔</translation>
    </message>
    <message>
        <source>The desk in {folder} keeps its records in its vault, not in a database.</source>
        <translation>‏{folder} کا ڈیسک اپنے ریکارڈ تجوری میں رکھتا ہے، ڈیٹابیس میں نہیں۔</translation>
    </message>
</context>
<context>
    <name>RecoveryWordsMistyped</name>
    <message>
        <source>Compare each word and their order with the printed kit.</source>
        <translation>ہر لفظ اور ان کی ترتیب چھپے ہوئے پرچے سے ملائیں۔</translation>
    </message>
    <message>
        <source>These are not the 24 words of a recovery kit.</source>
        <translation>یہ کسی بحالی کے پرچے کے 24 الفاظ نہیں ہیں۔</translation>
    </message>
</context>
<context>
    <name>RefusalSheet</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>کوڈ {code}</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>یہ نہیں کیا گیا</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Headquarters desk</source>
        <translation>صدر دفتر کا ڈیسک</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <translation>رابطہ افسر</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>نگران</translation>
    </message>
</context>
<context>
    <name>RosterForged</name>
    <message>
        <source>The roster in force stays. Report it to headquarters.</source>
        <translation>نافذ فہرست برقرار رہے گی۔ صدر دفتر کو اطلاع دیں۔</translation>
    </message>
    <message>
        <source>The roster is refused: it does not bear headquarters&apos; signatures.</source>
        <translation>فہرست نامنظور: اس پر صدر دفتر کے دستخط نہیں ہیں۔</translation>
    </message>
</context>
<context>
    <name>RosterForked</name>
    <message>
        <source>The roster in force stays. Report it to headquarters: two rosters are going around.</source>
        <translation>نافذ فہرست برقرار رہے گی۔ صدر دفتر کو اطلاع دیں: دو فہرستیں گردش میں ہیں۔</translation>
    </message>
    <message>
        <source>The roster is refused: version {offered} does not follow the roster in force.</source>
        <translation>فہرست نامنظور: نسخہ {offered} نافذ فہرست کے تسلسل میں نہیں۔</translation>
    </message>
</context>
<context>
    <name>RosterOlder</name>
    <message>
        <source>The roster in force stays. If headquarters did not send an old file by mistake, report it.</source>
        <translation>نافذ فہرست برقرار رہے گی۔ اگر صدر دفتر نے غلطی سے پرانی فائل نہیں بھیجی تو اطلاع دیں۔</translation>
    </message>
    <message>
        <source>The roster is refused: it is version {offered}, and version {held} is in force.</source>
        <translation>فہرست نامنظور: یہ نسخہ {offered} ہے، جبکہ نسخہ {held} نافذ ہے۔</translation>
    </message>
</context>
<context>
    <name>SelfTestFailed</name>
    <message>
        <source>The self-test failed: {what}.</source>
        <translation>خود جانچ ناکام: {what}۔</translation>
    </message>
    <message>
        <source>This installation is not complete. Install it again.</source>
        <translation>یہ تنصیب مکمل نہیں۔ اسے دوبارہ نصب کریں۔</translation>
    </message>
</context>
<context>
    <name>ServerUnreachable</name>
    <message>
        <source>Ask the administrator whether it runs and lets this computer in.</source>
        <translation>منتظم سے پوچھیں کہ وہ چل رہا ہے اور اس کمپیوٹر کو اجازت دیتا ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>The database server of this desk cannot be reached.</source>
        <translation>اس ڈیسک کے ڈیٹابیس سرور تک رسائی نہیں ہو رہی۔</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>‏%Ln منٹ</numerusform>
            <numerusform>‏%Ln منٹ</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>زبان (&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>سسٹم کے مطابق</translation>
    </message>
    <message>
        <source>Ctrl L locks at once. What you were typing is kept.</source>
        <translation>فوری قفل کے لیے Ctrl L دبائیں۔ آپ جو لکھ رہے تھے وہ محفوظ رہتا ہے۔</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>گہرا</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>انداز (&amp;O)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ہلکا</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock when nobody is there for</source>
        <translation>کوئی نہ ہو تو مقفل کریں، بعد از</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>افسر</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>کردار</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>یہ ڈیسک</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ٹائم زون</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخہ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ونڈو</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Close a dialog or this sheet</source>
        <translation>مکالمہ یا یہ پرچہ بند کریں</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>اگلا یا پچھلا خانہ</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>شارٹ کٹ</translation>
    </message>
    <message>
        <source>Up and down a list</source>
        <translation>فہرست میں اوپر اور نیچے</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Both sides</source>
        <translation>دونوں فریق</translation>
    </message>
    <message>
        <source>Home side</source>
        <translation>ہمارا فریق</translation>
    </message>
    <message>
        <source>Host side</source>
        <translation>میزبان فریق</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>حصے</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
</context>
<context>
    <name>SlotsFull</name>
    <message>
        <source>Remove one that is no longer needed first.</source>
        <translation>پہلے وہ ہٹائیں جس کی اب ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>This desk already has eight ways to open it.</source>
        <translation>اس ڈیسک کو کھولنے کے پہلے سے آٹھ ذریعے ہیں۔</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>All changes saved</source>
        <translation>تمام تبدیلیاں محفوظ</translation>
    </message>
    <message>
        <source>Disk almost full: {size} left</source>
        <translation>ڈسک تقریباً بھری ہے: {size} باقی</translation>
    </message>
    <message>
        <source>Last sync {when}</source>
        <translation>آخری تبادلہ {when}</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>تبادلہ نہیں ہوا</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %Ln change(s) waiting</source>
        <translation>
            <numerusform>آف لائن · %Ln تبدیلی منتظر</numerusform>
            <numerusform>آف لائن · %Ln تبدیلیاں منتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline · nothing waiting</source>
        <translation>آف لائن · کچھ منتظر نہیں</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>محفوظ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Unlocked · locks in {time}</source>
        <translation>کھلا · {time} میں مقفل ہو گا</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>‏%Ln تبدیلی منتظر</numerusform>
            <numerusform>‏%Ln تبدیلیاں منتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>قبول شدہ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Bundle {number} from {name}</source>
        <translation>‏{name} سے پیکٹ {number}</translation>
    </message>
    <message>
        <source>Bundle {number} to {name}</source>
        <translation>‏{name} کو پیکٹ {number}</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>آمد</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>تبدیلیاں</translation>
    </message>
    <message>
        <source>Choose a line of the list.</source>
        <translation>فہرست کی کوئی سطر چنیں۔</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ہیش</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>اندراج شدہ</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>اندراج</translation>
    </message>
    <message>
        <source>Fingerprint and keys of this desk</source>
        <translation>اس ڈیسک کی شناختی چھاپ اور کلیدیں</translation>
    </message>
    <message>
        <source>Held: an earlier one is missing</source>
        <translation>روکا گیا: اس سے پہلے کا نہیں آیا</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تیار کردہ</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>ابھی رسید نہیں</translation>
    </message>
    <message>
        <source>Not confirmed yet. Whatever is not confirmed goes again with the next one.</source>
        <translation>ابھی تصدیق نہیں ہوئی۔ جس کی تصدیق نہیں ہوتی وہ اگلے کے ساتھ پھر جاتا ہے۔</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>اندراج نہیں ہوا</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Receipt came</source>
        <translation>رسید آئی</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>موصول</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>ریکارڈ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>بھیجے گئے</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>تبادلہ</translation>
    </message>
    <message>
        <source>The other side has confirmed this bundle.</source>
        <translation>دوسرے فریق نے اس پیکٹ کی تصدیق کر دی ہے۔</translation>
    </message>
    <message>
        <source>The receipt for this bundle goes out with your next one.</source>
        <translation>اس پیکٹ کی رسید آپ کے اگلے پیکٹ کے ساتھ جائے گی۔</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>‏{name} کو</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>تازہ ترین</translation>
    </message>
    <message>
        <source>What will leave with the next bundle</source>
        <translation>اگلے پیکٹ کے ساتھ کیا جائے گا</translation>
    </message>
</context>
<context>
    <name>SyncStatus</name>
    <message>
        <source>Headquarters has it</source>
        <translation>صدر دفتر کے پاس ہے</translation>
    </message>
    <message>
        <source>Held by the other side until more arrives</source>
        <translation>مزید آنے تک دوسرے فریق نے روک رکھا ہے</translation>
    </message>
    <message>
        <source>In a bundle, no receipt yet</source>
        <translation>پیکٹ میں، ابھی رسید نہیں</translation>
    </message>
    <message>
        <source>Only on this device</source>
        <translation>صرف اسی آلے پر</translation>
    </message>
    <message>
        <source>Set aside by the other side</source>
        <translation>دوسرے فریق نے الگ رکھا ہے</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>فیصلہ باقی</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Separate words by commas</source>
        <translation>الفاظ کو کوما سے الگ کریں</translation>
    </message>
</context>
<context>
    <name>TakenSheet</name>
    <message numerus="yes">
        <source>%Ln change(s) set aside, not applied</source>
        <translation>
            <numerusform>‏%Ln تبدیلی الگ رکھی گئی، لاگو نہیں ہوئی</numerusform>
            <numerusform>‏%Ln تبدیلیاں الگ رکھی گئیں، لاگو نہیں ہوئیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for others that have not come.</source>
        <translation>
            <numerusform>‏%Ln تبدیلی ان دوسری تبدیلیوں کی منتظر ہے جو نہیں آئیں۔</numerusform>
            <numerusform>‏%Ln تبدیلیاں ان دوسری تبدیلیوں کی منتظر ہیں جو نہیں آئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask {name} to send it again, or look for it in the bag.</source>
        <translation>‏{name} سے اسے دوبارہ بھیجنے کو کہیں، یا ڈاک کے تھیلے میں تلاش کریں۔</translation>
    </message>
    <message>
        <source>Bundle {number} from {name}</source>
        <translation>‏{name} سے پیکٹ {number}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Missing before this one: {numbers}</source>
        <translation>اس سے پہلے کے غائب: {numbers}</translation>
    </message>
    <message>
        <source>These were held and follow now: {numbers}</source>
        <translation>یہ روکے ہوئے تھے اور اب لاگو ہوئے: {numbers}</translation>
    </message>
    <message>
        <source>What this bundle brought</source>
        <translation>یہ پیکٹ کیا لایا</translation>
    </message>
</context>
<context>
    <name>Tlp</name>
    <message>
        <source>Community, not public</source>
        <translation>برادری، عوامی نہیں</translation>
    </message>
    <message>
        <source>Named recipients only; in a meeting, those present</source>
        <translation>صرف نامزد وصول کنندگان؛ ملاقات میں موجود افراد</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>کوئی حد نہیں</translation>
    </message>
    <message>
        <source>Recipient organisation and its clients, need to know</source>
        <translation>وصول کنندہ ادارہ اور اس کے صارفین، ضرورت کے مطابق</translation>
    </message>
    <message>
        <source>Recipient organisation only, need to know</source>
        <translation>صرف وصول کنندہ ادارہ، ضرورت کے مطابق</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Undo  Ctrl Z</source>
        <translation>واپس لیں  Ctrl Z</translation>
    </message>
</context>
<context>
    <name>TooLarge</name>
    <message>
        <source>Nothing was changed. Ask the sender to send it in smaller bundles.</source>
        <translation>کچھ تبدیل نہیں ہوا۔ بھیجنے والے سے چھوٹے پیکٹوں میں بھیجنے کو کہیں۔</translation>
    </message>
    <message>
        <source>The bundle is refused: it is too large when opened ({why}).</source>
        <translation>پیکٹ نامنظور: کھلنے پر یہ بہت بڑا ہے ({why})۔</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>calendar days</source>
        <translation>تقویمی دن</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>گھنٹے</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>کام کے دن</translation>
    </message>
</context>
<context>
    <name>UnknownDesk</name>
    <message>
        <source>Nothing was changed. Ask headquarters whether that desk is enrolled and import the newest roster.</source>
        <translation>کچھ تبدیل نہیں ہوا۔ صدر دفتر سے پوچھیں کہ اس ڈیسک کا اندراج ہے یا نہیں، اور تازہ ترین فہرست درآمد کریں۔</translation>
    </message>
    <message>
        <source>The bundle is refused: its sender {desk} is not known to this desk.</source>
        <translation>پیکٹ نامنظور: یہ ڈیسک بھیجنے والے {desk} کو نہیں جانتا۔</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>خفیہ جملہ (&amp;P)</translation>
    </message>
    <message>
        <source>24 recovery &amp;words</source>
        <translation>بحالی کے 24 الفاظ (&amp;W)</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>‏Caps Lock آن ہے</translation>
    </message>
    <message>
        <source>Everything on this desk is encrypted. Your passphrase opens it.</source>
        <translation>اس ڈیسک کا سب کچھ خفیہ کردہ ہے۔ آپ کا خفیہ جملہ اسے کھولتا ہے۔</translation>
    </message>
    <message>
        <source>Locked on {when} because nobody was at the desk.</source>
        <translation>‏{when} کو مقفل ہوا کیونکہ ڈیسک پر کوئی نہ تھا۔</translation>
    </message>
    <message>
        <source>Locked on {when} when the computer went to sleep.</source>
        <translation>‏{when} کو کمپیوٹر کے سو جانے پر مقفل ہوا۔</translation>
    </message>
    <message>
        <source>Locked on {when} with the screen.</source>
        <translation>‏{when} کو سکرین کے ساتھ مقفل ہوا۔</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>پہلے خفیہ جملہ لکھیں۔</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Unlock Liaison Desk</source>
        <translation>‏Liaison Desk کھولیں</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>کھل رہا ہے…</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>خفیہ جملہ استعمال کریں</translation>
    </message>
    <message>
        <source>Use the recovery words</source>
        <translation>بحالی کے الفاظ استعمال کریں</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>نسخہ {version}</translation>
    </message>
    <message>
        <source>You locked it on {when}.</source>
        <translation>آپ نے اسے {when} کو مقفل کیا۔</translation>
    </message>
    <message>
        <source>Your unsaved draft is kept.</source>
        <translation>آپ کا غیر محفوظ مسودہ سلامت ہے۔</translation>
    </message>
</context>
<context>
    <name>Variant</name>
    <message>
        <source>Contact report (internal)</source>
        <translation>رابطہ رپورٹ (اندرونی)</translation>
    </message>
    <message>
        <source>Host copy</source>
        <translation>میزبان کی نقل</translation>
    </message>
</context>
<context>
    <name>VaultDamaged</name>
    <message>
        <source>Do not write to it. Restore the newest backup into another folder.</source>
        <translation>اس میں کچھ نہ لکھیں۔ تازہ ترین بیک اپ دوسرے فولڈر میں بحال کریں۔</translation>
    </message>
    <message>
        <source>The desk in {folder} is damaged: {why}.</source>
        <translation>‏{folder} کا ڈیسک خراب ہے: {why}۔</translation>
    </message>
</context>
<context>
    <name>VaultInUse</name>
    <message>
        <source>Close it there first.</source>
        <translation>پہلے اسے وہاں بند کریں۔</translation>
    </message>
    <message>
        <source>This desk is already open in another window or program ({folder}).</source>
        <translation>یہ ڈیسک پہلے سے دوسری ونڈو یا پروگرام میں کھلا ہے ({folder})۔</translation>
    </message>
</context>
<context>
    <name>VaultMissing</name>
    <message>
        <source>Name the right folder, or create a desk there.</source>
        <translation>درست فولڈر بتائیں، یا وہاں ڈیسک بنائیں۔</translation>
    </message>
    <message>
        <source>There is no desk in {folder}.</source>
        <translation>‏{folder} میں کوئی ڈیسک نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>VaultTooNew</name>
    <message>
        <source>Install that version. This one has not changed anything.</source>
        <translation>وہ نسخہ نصب کریں۔ اس نسخے نے کچھ تبدیل نہیں کیا۔</translation>
    </message>
    <message>
        <source>The desk in {folder} was written by a newer version of Liaison Desk.</source>
        <translation>‏{folder} کا ڈیسک Liaison Desk کے نئے نسخے نے لکھا ہے۔</translation>
    </message>
</context>
<context>
    <name>ViewSheet</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>WeakPassphrase</name>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>یہ خفیہ جملہ بہت آسانی سے بوجھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Use at least {shortest} characters; six or seven random words are best.</source>
        <translation>کم از کم {shortest} حروف رکھیں؛ چھ یا سات اتفاقی الفاظ بہترین ہیں۔</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Create the desk</source>
        <translation>ڈیسک بنائیں</translation>
    </message>
    <message>
        <source>Creating the desk…</source>
        <translation>ڈیسک بن رہا ہے…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>ڈیسک کھولیں</translation>
    </message>
    <message>
        <source>Step {number} of {of}</source>
        <translation>‏{of} میں سے مرحلہ {number}</translation>
    </message>
    <message>
        <source>Welcome to Liaison Desk</source>
        <translation>‏Liaison Desk میں خوش آمدید</translation>
    </message>
</context>
<context>
    <name>WorkPlanPage</name>
    <message>
        <source>All</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Edit commitment</source>
        <translation>وعدے میں ترمیم</translation>
    </message>
    <message>
        <source>Edit workstream</source>
        <translation>کام کے شعبے میں ترمیم</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>تاخیر شدہ</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>توجہ طلب</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>نیا وعدہ</translation>
    </message>
    <message>
        <source>New workstream</source>
        <translation>کام کا نیا شعبہ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھلے</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>ہمارے</translation>
    </message>
    <message>
        <source>The work plan has no workstream yet.</source>
        <translation>کام کے منصوبے میں ابھی کوئی شعبہ نہیں۔</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>کام کا منصوبہ</translation>
    </message>
</context>
<context>
    <name>Workstream</name>
    <message>
        <source>Basis</source>
        <translation>بنیاد</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>What in the public record it rests on</source>
        <translation>عوامی ریکارڈ میں اس کی بنیاد</translation>
    </message>
</context>
<context>
    <name>WritingStep</name>
    <message>
        <source>Written to {path}</source>
        <translation>‏{path} میں لکھا گیا</translation>
    </message>
</context>
<context>
    <name>WritingStopped</name>
    <message>
        <source>Lock the desk and unlock it again. Everything saved before is safe.</source>
        <translation>ڈیسک مقفل کریں اور پھر کھولیں۔ پہلے کا محفوظ کردہ سب کچھ سلامت ہے۔</translation>
    </message>
    <message>
        <source>Nothing is saved any more: the program found a fault in itself.</source>
        <translation>اب کچھ محفوظ نہیں ہو رہا: پروگرام کو اپنے اندر کوئی نقص ملا ہے۔</translation>
    </message>
</context>
<context>
    <name>WrongContent</name>
    <message>
        <source>Nothing was changed. Ask the sender to make it again, and report it if it comes again.</source>
        <translation>کچھ تبدیل نہیں ہوا۔ بھیجنے والے سے اسے دوبارہ بنانے کو کہیں، اور پھر ایسا ہو تو اطلاع دیں۔</translation>
    </message>
    <message>
        <source>The bundle is refused: {member} is not what its sender signed ({why}).</source>
        <translation>پیکٹ نامنظور: {member} وہ نہیں جس پر بھیجنے والے نے دستخط کیے ({why})۔</translation>
    </message>
</context>
<context>
    <name>WrongLocale</name>
    <message>
        <source>Ask the administrator to create it with ENCODING UTF8 and LC_COLLATE C.</source>
        <translation>منتظم سے کہیں کہ اسے ENCODING UTF8 اور LC_COLLATE C کے ساتھ بنائے۔</translation>
    </message>
    <message>
        <source>The database sorts text by another rule (LC_COLLATE {found}) than the desks do.</source>
        <translation>ڈیٹابیس متن کو ڈیسکوں سے مختلف قاعدے (LC_COLLATE {found}) سے ترتیب دیتا ہے۔</translation>
    </message>
</context>
<context>
    <name>WrongPassphrase</name>
    <message>
        <source>Check Caps Lock and the keyboard layout, or use the 24 recovery words.</source>
        <translation>‏Caps Lock اور کی بورڈ کی ترتیب جانچیں، یا بحالی کے 24 الفاظ استعمال کریں۔</translation>
    </message>
    <message>
        <source>The passphrase or recovery words do not open this desk.</source>
        <translation>اس خفیہ جملے یا بحالی کے الفاظ سے یہ ڈیسک نہیں کھلتا۔</translation>
    </message>
</context>
<context>
    <name>WrongReference</name>
    <message>
        <source>Compare it with the paper, character by character.</source>
        <translation>کاغذ سے ایک ایک حرف ملائیں۔</translation>
    </message>
    <message>
        <source>The reference {reference} is not right: {why}.</source>
        <translation>حوالہ {reference} درست نہیں: {why}۔</translation>
    </message>
</context>
<context>
    <name>WrongUsage</name>
    <message>
        <source>Run “liaison-desk {words} --help”.</source>
        <translation>‏“liaison-desk {words} --help” چلائیں۔</translation>
    </message>
    <message>
        <source>This is not a command: {why}.</source>
        <translation>یہ کوئی حکم نہیں: {why}۔</translation>
    </message>
</context>
<context>
    <name>happenings</name>
    <message>
        <source>{change} (changed on both desks)</source>
        <translation>‏{change} (دونوں ڈیسکوں پر بدلا گیا)</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>‏%Ln دن تاخیر</numerusform>
            <numerusform>‏%Ln دن تاخیر</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>دونوں فریق</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>صدر دفتر</translation>
    </message>
    <message>
        <source>Home partner</source>
        <translation>ملکی شریک ادارہ</translation>
    </message>
    <message>
        <source>Host side</source>
        <translation>میزبان فریق</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>عوام</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>تیسرا فریق</translation>
    </message>
    <message>
        <source>This post</source>
        <translation>یہ دفتر</translation>
    </message>
    <message>
        <source>Those present</source>
        <translation>موجود افراد</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>آج آخری تاریخ</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>‏%Ln دن میں</numerusform>
            <numerusform>‏%Ln دن میں</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Decide…</source>
        <translation>فیصلہ کریں…</translation>
    </message>
    <message>
        <source>In bundle {reference}</source>
        <translation>پیکٹ {reference} میں</translation>
    </message>
    <message>
        <source>Two desks changed the same field.</source>
        <translation>دو ڈیسکوں نے ایک ہی خانہ بدلا۔</translation>
    </message>
    <message>
        <source>Until somebody decides, nothing of it can be issued.</source>
        <translation>جب تک کوئی فیصلہ نہ کرے، اس میں سے کچھ جاری نہیں ہو سکتا۔</translation>
    </message>
</context>
</TS>

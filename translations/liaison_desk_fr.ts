<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Agency</name>
    <message>
        <source>Agreement profile</source>
        <translation>Profil d’accord</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Duty number</source>
        <translation>Numéro de permanence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Risk rating</source>
        <translation>Niveau de risque</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Third-party rule applies</source>
        <translation>Règle du tiers applicable</translation>
    </message>
</context>
<context>
    <name>AlreadyInMailbox</name>
    <message>
        <source>Nothing was overwritten. Choose another name or take the older file out first.</source>
        <translation>Rien n’a été écrasé. Choisissez un autre nom ou retirez d’abord le fichier plus ancien.</translation>
    </message>
    <message>
        <source>{name} is already in the mailbox {folder}.</source>
        <translation>{name} se trouve déjà dans la boîte {folder}.</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Attached to</source>
        <translation>Joint à</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>AttachmentTooLarge</name>
    <message>
        <source>Nothing was kept of it. Choose a smaller file or ask who sets the limit.</source>
        <translation>Rien n’en a été conservé. Choisissez un fichier plus petit ou demandez qui fixe la limite.</translation>
    </message>
    <message>
        <source>The file is larger than the {limit} bytes that are allowed.</source>
        <translation>Le fichier dépasse les {limit} octets permis.</translation>
    </message>
</context>
<context>
    <name>AttachmentsTab</name>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save a copy outside the desk</source>
        <translation>Enregistrer une copie hors du bureau</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Saved outside the desk: {path}</source>
        <translation>Enregistré hors du bureau&#xa0;: {path}</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be kept</source>
        <translation>Rien dans le presse-papiers ne peut être gardé</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>AudienceField</name>
    <message>
        <source>Other audiences</source>
        <translation>Autres destinataires</translation>
    </message>
    <message>
        <source>Others, such as HOST:RCMP, THIRD:FRANCE</source>
        <translation>Autres, comme HOST:RCMP, THIRD:FRANCE</translation>
    </message>
</context>
<context>
    <name>BackupFailed</name>
    <message>
        <source>Run the full check of this desk, then make the backup again.</source>
        <translation>Lancez la vérification complète de ce bureau, puis refaites la sauvegarde.</translation>
    </message>
    <message>
        <source>The backup does not check ({why}) and was thrown away.</source>
        <translation>La sauvegarde ne passe pas la vérification ({why}) et a été supprimée.</translation>
    </message>
</context>
<context>
    <name>BadInput</name>
    <message>
        <source>Correct it and try again; nothing was changed.</source>
        <translation>Corrigez et réessayez&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{what} cannot be used: {why}.</source>
        <translation>{what} ne peut pas servir&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>BlobMissing</name>
    <message>
        <source>It may come with the next bundle.</source>
        <translation>Elle viendra peut-être avec le prochain paquet.</translation>
    </message>
    <message>
        <source>The attachment is not on this desk.</source>
        <translation>La pièce jointe n’est pas dans ce bureau.</translation>
    </message>
</context>
<context>
    <name>BrokenSeal</name>
    <message>
        <source>Nothing was changed. Copy it again from where it came, or ask the sender to send it again.</source>
        <translation>Rien n’a été modifié. Recopiez-le depuis sa source, ou demandez à l’expéditeur de le renvoyer.</translation>
    </message>
    <message>
        <source>The bundle is refused: its seal is broken ({why}).</source>
        <translation>Le paquet est refusé&#xa0;: son sceau est rompu ({why}).</translation>
    </message>
</context>
<context>
    <name>BrokenSignature</name>
    <message>
        <source>Nothing was changed. Report it to headquarters: someone may be pretending to be that desk.</source>
        <translation>Rien n’a été modifié. Signalez-le à l’administration centrale&#xa0;: quelqu’un se fait peut-être passer pour ce bureau.</translation>
    </message>
    <message>
        <source>The bundle is refused: the signature is not that of {desk} ({why}).</source>
        <translation>Le paquet est refusé&#xa0;: la signature n’est pas celle de {desk} ({why}).</translation>
    </message>
</context>
<context>
    <name>BundleContentRefused</name>
    <message>
        <source>Nothing was changed. Ask the sender to make it again, and report it.</source>
        <translation>Rien n’a été modifié. Demandez à l’expéditeur de le refaire, et signalez-le.</translation>
    </message>
    <message>
        <source>The bundle is refused: {why}.</source>
        <translation>Le paquet est refusé&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>BundleForked</name>
    <message>
        <source>Nothing was changed, and nothing more is accepted from that desk. Tell headquarters&apos; security officer.</source>
        <translation>Rien n’a été modifié, et plus rien n’est accepté de ce bureau. Avisez l’agent de sécurité de l’administration centrale.</translation>
    </message>
    <message>
        <source>The bundle is refused: {desk} has already sent another bundle {number}.</source>
        <translation>Le paquet est refusé&#xa0;: {desk} a déjà envoyé un autre paquet {number}.</translation>
    </message>
</context>
<context>
    <name>BundleOvertaken</name>
    <message>
        <source>Another bundle for {name} was made meanwhile; this one was not.</source>
        <translation>Un autre paquet pour {name} a été préparé entre-temps&#xa0;; celui-ci ne l’a pas été.</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <translation>Préparez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>BundleRefused</name>
    <message>
        <source>Nothing was changed. Ask the sender to make it again.</source>
        <translation>Rien n’a été modifié. Demandez à l’expéditeur de le refaire.</translation>
    </message>
    <message>
        <source>The bundle is refused: {why}.</source>
        <translation>Le paquet est refusé&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>CalendarName</name>
    <message>
        <source>both calendars</source>
        <translation>les deux calendriers</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>home calendar</source>
        <translation>calendrier d’envoi</translation>
    </message>
    <message>
        <source>host calendar</source>
        <translation>calendrier de l’hôte</translation>
    </message>
</context>
<context>
    <name>CannotUndo</name>
    <message>
        <source>Correct the record instead; the history keeps both.</source>
        <translation>Corrigez plutôt la fiche&#xa0;; l’historique garde les deux.</translation>
    </message>
    <message>
        <source>This cannot be undone: {why}.</source>
        <translation>Ceci ne peut pas être annulé&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>Classification</name>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Protected A</source>
        <translation>Protégé A</translation>
    </message>
    <message>
        <source>Protected B</source>
        <translation>Protégé B</translation>
    </message>
    <message>
        <source>Protected C</source>
        <translation>Protégé C</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restreint</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Très secret</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Non classifié</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Search or command</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Search records, or type a command</source>
        <translation>Cherchez une fiche ou tapez une commande</translation>
    </message>
</context>
<context>
    <name>Commitment</name>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justificatifs</translation>
    </message>
    <message>
        <source>How often the date was moved</source>
        <translation>Nombre de reports de la date</translation>
    </message>
    <message>
        <source>How we know it is done</source>
        <translation>Comment constater que c’est fait</translation>
    </message>
    <message>
        <source>Named owner</source>
        <translation>Responsable désigné</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Source point</source>
        <translation>Point d’origine</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>Axe de travail</translation>
    </message>
</context>
<context>
    <name>CommitmentPane</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>How we know it is done</source>
        <translation>Comment constater que c’est fait</translation>
    </message>
    <message>
        <source>Named owner</source>
        <translation>Responsable désigné</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>Axe de travail</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>CommitmentStatus</name>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Delivered, not yet verified</source>
        <translation>Livré, à vérifier</translation>
    </message>
    <message>
        <source>Dropped by agreement</source>
        <translation>Abandonné d’un commun accord</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Other side confirmed</source>
        <translation>Confirmé par l’autre partie</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacé</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare the fingerprint</source>
        <translation>Comparer l’empreinte</translation>
    </message>
    <message>
        <source>The eight &amp;words you heard</source>
        <translation>Les huit &amp;mots entendus</translation>
    </message>
</context>
<context>
    <name>ComposePane</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) kept</source>
        <translation>
            <numerusform>%Ln point conservé</numerusform>
            <numerusform>%Ln points conservés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Destinataire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>Leak test passed</source>
        <translation>Contrôle de fuite réussi</translation>
    </message>
    <message>
        <source>Left out: {number}</source>
        <translation>Omis&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Nothing that was left out is in the file.</source>
        <translation>Rien de ce qui a été omis ne figure dans le fichier.</translation>
    </message>
    <message>
        <source>Readout: {subject}</source>
        <translation>Compte rendu&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the readout</source>
        <translation>Enregistrer le compte rendu</translation>
    </message>
    <message>
        <source>Saved outside the desk: {path}</source>
        <translation>Enregistré hors du bureau&#xa0;: {path}</translation>
    </message>
    <message>
        <source>This reader may see every point.</source>
        <translation>Ce destinataire peut voir tous les points.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>It becomes</source>
        <translation>Devient</translation>
    </message>
</context>
<context>
    <name>ConflictOpen</name>
    <message>
        <source>Decide the conflict first; both values are kept until then.</source>
        <translation>Tranchez d’abord le conflit&#xa0;; les deux valeurs sont conservées d’ici là.</translation>
    </message>
    <message>
        <source>{what} cannot be issued: {field} was changed on two desks, and nobody has decided yet.</source>
        <translation>{what} ne peut pas être émis&#xa0;: {field} a été modifié dans deux bureaux, et personne n’a encore tranché.</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message numerus="yes">
        <source>%Ln other field(s) were merged on their own.</source>
        <translation>
            <numerusform>%Ln autre champ a été fusionné automatiquement.</numerusform>
            <numerusform>%Ln autres champs ont été fusionnés automatiquement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what is to stand. Nothing is deleted: what you do not choose stays in History.</source>
        <translation>Choisissez ce qui doit rester. Rien n’est supprimé&#xa0;: ce que vous ne choisissez pas demeure dans l’historique.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Trancher plus tard</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Two desks changed {reference}</source>
        <translation>Deux bureaux ont modifié {reference}</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Accredited until</source>
        <translation>Accrédité jusqu’au</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Consents to be named</source>
        <translation>Consent à être nommé</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>How to address</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>May be named in public texts, in role</source>
        <translation>Peut être nommé dans un texte public, ès qualités</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in original script</source>
        <translation>Nom dans l’écriture d’origine</translation>
    </message>
    <message>
        <source>Public office-holder</source>
        <translation>Titulaire d’une charge publique</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Short code used inside the post</source>
        <translation>Code court en usage au poste</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Trust note</source>
        <translation>Note de confiance</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
</context>
<context>
    <name>ContactPane</name>
    <message>
        <source>Accredited until</source>
        <translation>Accrédité jusqu’au</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Agreement profile</source>
        <translation>Profil d’accord</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Consents to be named</source>
        <translation>Consent à être nommé</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Duty number</source>
        <translation>Numéro de permanence</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>How to address</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Meetings with this contact</source>
        <translation>Réunions avec ce contact</translation>
    </message>
    <message>
        <source>Name in original script</source>
        <translation>Nom dans l’écriture d’origine</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Public office-holder</source>
        <translation>Titulaire d’une charge publique</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Risk rating</source>
        <translation>Niveau de risque</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Third-party rule applies</source>
        <translation>Règle du tiers applicable</translation>
    </message>
    <message>
        <source>Trust note (internal)</source>
        <translation>Note de confiance (interne)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Agencies</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Choose a contact, or add a new one.</source>
        <translation>Choisissez un contact ou ajoutez-en un.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Edit agency</source>
        <translation>Modifier le service</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>Home side</source>
        <translation>Partie d’envoi</translation>
    </message>
    <message>
        <source>Host side</source>
        <translation>Partie hôte</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Nobody here yet.</source>
        <translation>Personne pour l’instant.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>DatabaseOfAnother</name>
    <message>
        <source>Name this desk&apos;s own database, or a new and empty one.</source>
        <translation>Indiquez la base de ce bureau, ou une base neuve et vide.</translation>
    </message>
    <message>
        <source>The database belongs to another desk ({desk}).</source>
        <translation>La base de données appartient à un autre bureau ({desk}).</translation>
    </message>
</context>
<context>
    <name>DeskError</name>
    <message>
        <source>This cannot be done.</source>
        <translation>Ceci ne peut pas être fait.</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Parts of this record</source>
        <translation>Volets de cette fiche</translation>
    </message>
</context>
<context>
    <name>DiskFull</name>
    <message>
        <source>Free some space and save again. What was saved before is safe.</source>
        <translation>Libérez de l’espace et enregistrez de nouveau. Ce qui était enregistré est en sûreté.</translation>
    </message>
    <message>
        <source>The disk is full; this was not saved.</source>
        <translation>Le disque est plein&#xa0;; ceci n’a pas été enregistré.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Drop files here. They are kept inside the encrypted desk.</source>
        <translation>Déposez ici des fichiers. Ils sont gardés dans le bureau chiffré.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
</context>
<context>
    <name>EmptyFile</name>
    <message>
        <source>Copy it again from where it came; the copy may have been cut off.</source>
        <translation>Recopiez-le depuis sa source&#xa0;; la copie a pu être coupée.</translation>
    </message>
    <message>
        <source>The bundle is refused: the file is empty.</source>
        <translation>Le paquet est refusé&#xa0;: le fichier est vide.</translation>
    </message>
</context>
<context>
    <name>EnrolStep</name>
    <message>
        <source>Fingerprint of this desk</source>
        <translation>Empreinte de ce bureau</translation>
    </message>
    <message>
        <source>Save the enrolment file</source>
        <translation>Enregistrer le fichier d’inscription</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Enregistrer le fichier…</translation>
    </message>
    <message>
        <source>Send this file to headquarters by any way. It holds no secret. They call you back and you read the fingerprint to each other.</source>
        <translation>Envoyez ce fichier à l’administration centrale par tout moyen. Il ne contient aucun secret. Elle vous rappelle, et chacun lit l’empreinte à l’autre.</translation>
    </message>
    <message>
        <source>The enrolment file</source>
        <translation>Le fichier d’inscription</translation>
    </message>
    <message>
        <source>You can also do this later, on the Sync page.</source>
        <translation>Vous pourrez aussi le faire plus tard, à la page Échanges.</translation>
    </message>
</context>
<context>
    <name>EnrolmentPane</name>
    <message>
        <source>Accept the answer…</source>
        <translation>Accepter la réponse…</translation>
    </message>
    <message>
        <source>Call the other side on a number you already have, and let them read their fingerprint to you.</source>
        <translation>Appelez l’autre partie à un numéro que vous avez déjà, et faites-vous lire son empreinte.</translation>
    </message>
    <message>
        <source>Enrol a desk…</source>
        <translation>Inscrire un bureau…</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Fingerprint of this desk</source>
        <translation>Empreinte de ce bureau</translation>
    </message>
    <message>
        <source>Fingerprint of this desk as a QR code</source>
        <translation>Empreinte de ce bureau en code QR</translation>
    </message>
    <message>
        <source>Headquarters&apos; answer</source>
        <translation>Réponse de l’administration centrale</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Non inscrit</translation>
    </message>
    <message>
        <source>Read these words to headquarters on the telephone; they read theirs to you.</source>
        <translation>Lisez ces mots à l’administration centrale au téléphone&#xa0;; elle vous lit les siens.</translation>
    </message>
    <message>
        <source>Save the enrolment file</source>
        <translation>Enregistrer le fichier d’inscription</translation>
    </message>
    <message>
        <source>Save the enrolment file…</source>
        <translation>Enregistrer le fichier d’inscription…</translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation>Enregistrer le registre des bureaux</translation>
    </message>
    <message>
        <source>Save the roster…</source>
        <translation>Enregistrer le registre des bureaux…</translation>
    </message>
    <message>
        <source>Saved outside the desk: {path}</source>
        <translation>Enregistré hors du bureau&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Send the enrolment file to headquarters, then accept the file they answer with.</source>
        <translation>Envoyez le fichier d’inscription à l’administration centrale, puis acceptez le fichier qu’elle vous renvoie.</translation>
    </message>
    <message>
        <source>The desk&apos;s enrolment file</source>
        <translation>Le fichier d’inscription du bureau</translation>
    </message>
    <message>
        <source>This desk can exchange bundles with headquarters.</source>
        <translation>Ce bureau peut échanger des paquets avec l’administration centrale.</translation>
    </message>
    <message>
        <source>This desk is not enrolled yet.</source>
        <translation>Ce bureau n’est pas encore inscrit.</translation>
    </message>
</context>
<context>
    <name>EntityRisk</name>
    <message>
        <source>Lower risk</source>
        <translation>Risque moindre</translation>
    </message>
    <message>
        <source>Not rated: treat as high</source>
        <translation>Non évalué&#xa0;: à traiter comme élevé</translation>
    </message>
    <message>
        <source>Some risk, conditions normally needed</source>
        <translation>Risque certain, conditions normalement requises</translation>
    </message>
    <message>
        <source>Substantial risk unless mitigated</source>
        <translation>Risque sérieux, sauf mesures d’atténuation</translation>
    </message>
</context>
<context>
    <name>EnvironmentFault</name>
    <message>
        <source>Nothing was changed. Put it right and try again.</source>
        <translation>Rien n’a été modifié. Remédiez-y et réessayez.</translation>
    </message>
    <message>
        <source>The computer cannot do this now: {why}.</source>
        <translation>L’ordinateur ne peut pas le faire pour l’instant&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>FaultSheet</name>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Save a report without names…</source>
        <translation>Enregistrer un rapport sans noms…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Something is wrong with the program</source>
        <translation>Le programme a un problème</translation>
    </message>
    <message>
        <source>The program has stopped saving. Lock the desk and unlock it again to go on.</source>
        <translation>Le programme a cessé d’enregistrer. Verrouillez le bureau et déverrouillez-le pour continuer.</translation>
    </message>
    <message>
        <source>We are sorry. Everything saved before is safe.</source>
        <translation>Nous le regrettons. Tout ce qui était enregistré est en sûreté.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>A key slot is damaged; another one still opened the desk.</source>
        <translation>Un emplacement de clé est endommagé&#xa0;; un autre a tout de même ouvert le bureau.</translation>
    </message>
    <message>
        <source>A write-ahead log that is not this desk&apos;s was found and set aside.</source>
        <translation>Un journal d’écriture qui n’est pas celui de ce bureau a été trouvé et mis de côté.</translation>
    </message>
    <message>
        <source>Pages of the desk&apos;s file are damaged. Restore the newest backup into another folder.</source>
        <translation>Des pages du fichier du bureau sont endommagées. Restaurez la sauvegarde la plus récente dans un autre dossier.</translation>
    </message>
    <message>
        <source>Something the desk remembers is not as it was written. Run the full check, and tell headquarters.</source>
        <translation>Quelque chose que le bureau garde en mémoire n’est pas tel qu’il a été écrit. Lancez la vérification complète, et avisez l’administration centrale.</translation>
    </message>
    <message>
        <source>The desk was not closed properly and is large: run the full check when there is time.</source>
        <translation>Le bureau n’a pas été fermé correctement et il est volumineux&#xa0;: lancez la vérification complète dès que possible.</translation>
    </message>
    <message>
        <source>The desk&apos;s file is not as it was left: pages or the whole file were put back or changed.</source>
        <translation>Le fichier du bureau n’est plus tel qu’il a été laissé&#xa0;: des pages ou le fichier entier ont été remis ou modifiés.</translation>
    </message>
    <message>
        <source>The key slots are not as they were left: an old passphrase may work again.</source>
        <translation>Les emplacements de clé ne sont plus tels qu’ils ont été laissés&#xa0;: une ancienne phrase secrète peut de nouveau servir.</translation>
    </message>
    <message>
        <source>The record of how the desk was left is missing or was changed.</source>
        <translation>La trace de l’état dans lequel le bureau a été laissé manque ou a été modifiée.</translation>
    </message>
</context>
<context>
    <name>FindingStrip</name>
    <message>
        <source>Found when this desk was opened</source>
        <translation>Constaté à l’ouverture de ce bureau</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu ceci</translation>
    </message>
</context>
<context>
    <name>FingerprintDiffers</name>
    <message>
        <source>Compare again by voice or on paper. If it still differs, do not go on: report it.</source>
        <translation>Comparez de nouveau de vive voix ou sur papier. Si elle diffère encore, n’allez pas plus loin&#xa0;: signalez-le.</translation>
    </message>
    <message>
        <source>The fingerprint in the file is not the one you compared.</source>
        <translation>L’empreinte du fichier n’est pas celle que vous avez comparée.</translation>
    </message>
</context>
<context>
    <name>FolderReadOnly</name>
    <message>
        <source>Choose another folder or change its permissions.</source>
        <translation>Choisissez un autre dossier ou changez ses droits d’accès.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to.</source>
        <translation>Impossible d’écrire dans {folder}.</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>This is your draft, kept when you left it.</source>
        <translation>Voici votre brouillon, gardé quand vous l’avez quitté.</translation>
    </message>
</context>
<context>
    <name>GlyphMissing</name>
    <message>
        <source>The character {character} ({name}) in {where} cannot be printed.</source>
        <translation>Le caractère {character} ({name}) dans {where} ne peut pas être imprimé.</translation>
    </message>
    <message>
        <source>Write it in words, or in another script, and issue the document again.</source>
        <translation>Écrivez-le en toutes lettres ou dans une autre écriture, et émettez de nouveau le document.</translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message>
        <source>May be used only to prevent and combat crime</source>
        <translation>Utilisable uniquement pour prévenir et combattre la criminalité</translation>
    </message>
    <message>
        <source>Not in judicial proceedings without the provider&apos;s permission</source>
        <translation>Pas d’usage judiciaire sans l’autorisation du service d’origine</translation>
    </message>
    <message>
        <source>Not to be passed on without the provider&apos;s permission</source>
        <translation>Pas de transmission sans l’autorisation du service d’origine</translation>
    </message>
    <message>
        <source>Other restriction, in words</source>
        <translation>Autre restriction, en toutes lettres</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>Body</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Marking and release</source>
        <translation>Marquage et communication</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Engagement pris</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Trust and consent</source>
        <translation>Confiance et consentement</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Date et lieu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Participants</translation>
    </message>
</context>
<context>
    <name>KeyringCard</name>
    <message>
        <source>Ask for the passphrase only</source>
        <translation>Demander seulement la phrase secrète</translation>
    </message>
    <message>
        <source>Ask the login &amp;keyring as well</source>
        <translation>Interroger aussi le &amp;trousseau de session</translation>
    </message>
    <message>
        <source>Ask the login keyring as well</source>
        <translation>Interroger aussi le trousseau de session</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Changing how this desk is opened…</source>
        <translation>Modification de l’ouverture de ce bureau…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Opening this desk</source>
        <translation>Ouverture de ce bureau</translation>
    </message>
    <message>
        <source>The login keyring is asked as well from now on</source>
        <translation>Le trousseau de session est désormais interrogé aussi</translation>
    </message>
    <message>
        <source>The passphrase alone opens this desk from now on</source>
        <translation>La phrase secrète seule ouvre désormais ce bureau</translation>
    </message>
    <message>
        <source>The passphrase is needed to change how this desk is opened.</source>
        <translation>La phrase secrète est nécessaire pour modifier l’ouverture de ce bureau.</translation>
    </message>
    <message>
        <source>Then the passphrase opens this desk only in your own session on this computer. The 24 recovery words open it without the keyring.</source>
        <translation>Alors la phrase secrète n’ouvre ce bureau que dans votre propre session sur cet ordinateur. Les 24 mots de récupération l’ouvrent sans le trousseau.</translation>
    </message>
</context>
<context>
    <name>KeyringUnavailable</name>
    <message>
        <source>The login keyring does not keep or give this desk&apos;s share ({why}).</source>
        <translation>Le trousseau de session ne garde pas ou ne donne pas la part de ce bureau ({why}).</translation>
    </message>
    <message>
        <source>Unlock the login keyring and try again, or open the desk with its 24 recovery words.</source>
        <translation>Déverrouillez le trousseau de session et réessayez, ou ouvrez le bureau avec ses 24 mots de récupération.</translation>
    </message>
</context>
<context>
    <name>KindNames</name>
    <message>
        <source>Agency</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>Axe de travail</translation>
    </message>
</context>
<context>
    <name>KitStep</name>
    <message>
        <source>If the passphrase is forgotten, these 24 words open the desk. Print them, seal them in an envelope, and give it to your security officer.</source>
        <translation>Si la phrase secrète est oubliée, ces 24 mots ouvrent le bureau. Imprimez-les, scellez-les dans une enveloppe et remettez-la à votre agent de sécurité.</translation>
    </message>
    <message>
        <source>Save for printing…</source>
        <translation>Enregistrer pour imprimer…</translation>
    </message>
    <message>
        <source>Save the recovery kit for printing</source>
        <translation>Enregistrer la trousse de récupération pour l’imprimer</translation>
    </message>
    <message>
        <source>Say that the words are on paper before you go on.</source>
        <translation>Indiquez que les mots sont sur papier avant de continuer.</translation>
    </message>
    <message>
        <source>The recovery kit</source>
        <translation>La trousse de récupération</translation>
    </message>
    <message>
        <source>The words are on &amp;paper and in a safe place</source>
        <translation>Les mots sont sur &amp;papier et en lieu sûr</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Agency saved</source>
        <translation>Service enregistré</translation>
    </message>
    <message>
        <source>Attachment removed</source>
        <translation>Pièce jointe retirée</translation>
    </message>
    <message>
        <source>Bundle accepted</source>
        <translation>Paquet accepté</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Commitment made from a point</source>
        <translation>Engagement tiré d’un point</translation>
    </message>
    <message>
        <source>Commitment removed</source>
        <translation>Engagement retiré</translation>
    </message>
    <message>
        <source>Commitment saved</source>
        <translation>Engagement enregistré</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>Conflit tranché</translation>
    </message>
    <message>
        <source>Contact removed</source>
        <translation>Contact retiré</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>Contact enregistré</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Fichier joint</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Meeting moved on</source>
        <translation>Réunion passée à l’étape suivante</translation>
    </message>
    <message>
        <source>Meeting removed</source>
        <translation>Réunion retirée</translation>
    </message>
    <message>
        <source>Meeting saved</source>
        <translation>Réunion enregistrée</translation>
    </message>
    <message>
        <source>Point saved</source>
        <translation>Point enregistré</translation>
    </message>
    <message>
        <source>Points saved</source>
        <translation>Points enregistrés</translation>
    </message>
    <message>
        <source>Readout issued</source>
        <translation>Compte rendu émis</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Workstream saved</source>
        <translation>Axe de travail enregistré</translation>
    </message>
</context>
<context>
    <name>LastSlot</name>
    <message>
        <source>Add another before removing it.</source>
        <translation>Ajoutez-en un autre avant de le retirer.</translation>
    </message>
    <message>
        <source>This is the last way to open the desk.</source>
        <translation>C’est le dernier moyen d’ouvrir le bureau.</translation>
    </message>
</context>
<context>
    <name>LeakFound</name>
    <message>
        <source>Take the words of that item out of the title, the other points or the names, and issue it again.</source>
        <translation>Retirez les mots de cet élément du titre, des autres points ou des noms, et émettez-le de nouveau.</translation>
    </message>
    <message>
        <source>The document is refused: {item}, left out for this reader, shows in its {place}.</source>
        <translation>Le document est refusé&#xa0;: {item}, omis pour ce destinataire, apparaît dans&#xa0;: {place}.</translation>
    </message>
</context>
<context>
    <name>LeavingPane</name>
    <message numerus="yes">
        <source>%Ln record(s) will leave for {name}</source>
        <translation>
            <numerusform>%Ln fiche partira pour {name}</numerusform>
            <numerusform>%Ln fiches partiront pour {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept a bundle</source>
        <translation>Accepter un paquet</translation>
    </message>
    <message>
        <source>Accept a bundle…</source>
        <translation>Accepter un paquet…</translation>
    </message>
    <message numerus="yes">
        <source>Bundle {ref} with %Ln record(s) is ready to travel</source>
        <translation>
            <numerusform>Le paquet {ref} contenant %Ln fiche est prêt à partir</numerusform>
            <numerusform>Le paquet {ref} contenant %Ln fiches est prêt à partir</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the bundle…</source>
        <translation>Vérification du paquet…</translation>
    </message>
    <message>
        <source>Everything on this desk has been acknowledged.</source>
        <translation>Tout ce que contient ce bureau a fait l’objet d’un accusé de réception.</translation>
    </message>
    <message>
        <source>Make bundle…</source>
        <translation>Préparer un paquet…</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Sans marquage</translation>
    </message>
    <message>
        <source>Nothing is held back from this reader.</source>
        <translation>Rien n’est retenu pour ce destinataire.</translation>
    </message>
    <message>
        <source>Nothing waits for {name}</source>
        <translation>Rien en attente pour {name}</translation>
    </message>
    <message>
        <source>Records that stay here</source>
        <translation>Fiches qui restent ici</translation>
    </message>
    <message>
        <source>Records that will leave</source>
        <translation>Fiches qui partiront</translation>
    </message>
    <message>
        <source>Save the bundle for {name}</source>
        <translation>Enregistrer le paquet pour {name}</translation>
    </message>
    <message>
        <source>Sealing the bundle…</source>
        <translation>Scellement du paquet…</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Restera ici</translation>
    </message>
    <message>
        <source>Will leave</source>
        <translation>Partira</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
</context>
<context>
    <name>MailboxMissing</name>
    <message>
        <source>Plug in the stick or connect the share, and try again.</source>
        <translation>Branchez la clé USB ou connectez le partage, puis réessayez.</translation>
    </message>
    <message>
        <source>The mailbox {folder} cannot be reached.</source>
        <translation>La boîte {folder} est inaccessible.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Go to {page}</source>
        <translation>Aller à {page}</translation>
    </message>
    <message>
        <source>Liaison Desk</source>
        <translation>Liaison Desk</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>New on this page</source>
        <translation>Nouveau dans cette page</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Recherche ou commande</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
</context>
<context>
    <name>Malformed</name>
    <message>
        <source>Nothing was changed. Ask the sender to make it again, and report it if it comes again.</source>
        <translation>Rien n’a été modifié. Demandez à l’expéditeur de le refaire, et signalez-le si cela se reproduit.</translation>
    </message>
    <message>
        <source>The bundle is refused: it is not built as a bundle should be ({why}).</source>
        <translation>Le paquet est refusé&#xa0;: il n’est pas fait comme un paquet doit l’être ({why}).</translation>
    </message>
</context>
<context>
    <name>MarkingBanner</name>
    <message>
        <source>Marking of this window</source>
        <translation>Marquage de cette fenêtre</translation>
    </message>
</context>
<context>
    <name>MarkingChip</name>
    <message>
        <source>Not marked</source>
        <translation>Sans marquage</translation>
    </message>
</context>
<context>
    <name>MarkingField</name>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Handling codes</source>
        <translation>Codes de traitement</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres précisions</translation>
    </message>
    <message>
        <source>No TLP</source>
        <translation>Sans TLP</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Sans marquage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Originators</source>
        <translation>Organismes d’origine</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Renseignements personnels</translation>
    </message>
    <message>
        <source>Traffic light protocol</source>
        <translation>Protocole des feux de circulation</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Words for H3</source>
        <translation>Libellé pour H3</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>A noun phrase, at most 60 characters</source>
        <translation>Un groupe nominal d’au plus 60 caractères</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>From the public record</source>
        <translation>Tiré du domaine public</translation>
    </message>
    <message>
        <source>Home side</source>
        <translation>Partie d’envoi</translation>
    </message>
    <message>
        <source>Host side</source>
        <translation>Partie hôte</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Local time of the place of meeting</source>
        <translation>Heure locale du lieu de la réunion</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Prochain contact</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>What happened and why it matters, at most 100 words</source>
        <translation>Ce qui s’est passé et pourquoi c’est important, en 100 mots au plus</translation>
    </message>
    <message>
        <source>What headquarters must decide or do</source>
        <translation>Ce que l’administration centrale doit décider ou faire</translation>
    </message>
</context>
<context>
    <name>MeetingKind</name>
    <message>
        <source>Case or operation</source>
        <translation>Affaire ou opération</translation>
    </message>
    <message>
        <source>Courtesy or introduction</source>
        <translation>Courtoisie ou présentation</translation>
    </message>
    <message>
        <source>Expert level</source>
        <translation>Niveau des experts</translation>
    </message>
    <message>
        <source>Minister or national security adviser level</source>
        <translation>Niveau ministre ou conseiller à la sécurité nationale</translation>
    </message>
    <message>
        <source>Steering, work-plan review</source>
        <translation>Pilotage, revue du plan de travail</translation>
    </message>
    <message>
        <source>Telephone or video call</source>
        <translation>Appel téléphonique ou visioconférence</translation>
    </message>
    <message>
        <source>Training or visit</source>
        <translation>Formation ou visite</translation>
    </message>
</context>
<context>
    <name>MeetingPane</name>
    <message>
        <source>Add a point</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>Ajouter le point</translation>
    </message>
    <message>
        <source>Add the first point</source>
        <translation>Ajouter le premier point</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Annuler la réunion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit points</source>
        <translation>Modifier les points</translation>
    </message>
    <message>
        <source>For headquarters</source>
        <translation>Pour l’administration centrale</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Home side</source>
        <translation>Partie d’envoi</translation>
    </message>
    <message>
        <source>Host side</source>
        <translation>Partie hôte</translation>
    </message>
    <message>
        <source>Latest activity</source>
        <translation>Activité récente</translation>
    </message>
    <message>
        <source>Make readout</source>
        <translation>Établir un compte rendu</translation>
    </message>
    <message>
        <source>Mark as held</source>
        <translation>Marquer comme tenue</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Prochain contact</translation>
    </message>
    <message>
        <source>No points yet. Write down what was said while it is fresh.</source>
        <translation>Aucun point pour l’instant. Notez ce qui s’est dit pendant que c’est frais.</translation>
    </message>
    <message>
        <source>No readout of this meeting has been issued.</source>
        <translation>Aucun compte rendu de cette réunion n’a été émis.</translation>
    </message>
    <message>
        <source>Notes are final</source>
        <translation>Notes définitives</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Readouts</source>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>Readouts of this meeting</source>
        <translation>Comptes rendus de cette réunion</translation>
    </message>
    <message>
        <source>Remove from the desk</source>
        <translation>Retirer du bureau</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
</context>
<context>
    <name>MeetingStatus</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Notes final</source>
        <translation>Notes définitives</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Readout issued</source>
        <translation>Compte rendu émis</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Choose a meeting, or record a new one.</source>
        <translation>Choisissez une réunion ou consignez-en une.</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation>Modifier la réunion</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>New commitment from point {number}</source>
        <translation>Nouvel engagement tiré du point {number}</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>No meeting here.</source>
        <translation>Aucune réunion ici.</translation>
    </message>
    <message>
        <source>To write up</source>
        <translation>À rédiger</translation>
    </message>
</context>
<context>
    <name>MoveRefused</name>
    <message>
        <source>Complete what is missing first.</source>
        <translation>Complétez d’abord ce qui manque.</translation>
    </message>
    <message>
        <source>{what} cannot go from {old} to {new}: {why}.</source>
        <translation>{what} ne peut pas passer de {old} à {new}&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>NewerFormat</name>
    <message>
        <source>Nothing was changed. Update this program, then import the bundle again.</source>
        <translation>Rien n’a été modifié. Mettez ce programme à jour, puis importez de nouveau le paquet.</translation>
    </message>
    <message>
        <source>The bundle is refused: a newer version of Liaison Desk made it ({why}).</source>
        <translation>Le paquet est refusé&#xa0;: il vient d’une version plus récente de Liaison Desk ({why}).</translation>
    </message>
</context>
<context>
    <name>NoDatabaseDriver</name>
    <message>
        <source>Install the package with its “headquarters” extra.</source>
        <translation>Installez le paquetage avec son option «&#xa0;headquarters&#xa0;».</translation>
    </message>
    <message>
        <source>This installation cannot speak to PostgreSQL.</source>
        <translation>Cette installation ne peut pas dialoguer avec PostgreSQL.</translation>
    </message>
</context>
<context>
    <name>NoIdentity</name>
    <message>
        <source>Make one with “identity init”, or on the Sync page.</source>
        <translation>Créez-en une avec «&#xa0;identity init&#xa0;» ou à la page Échanges.</translation>
    </message>
    <message>
        <source>This desk has no identity for exchange yet.</source>
        <translation>Ce bureau n’a pas encore d’identité pour les échanges.</translation>
    </message>
</context>
<context>
    <name>NoPassphrase</name>
    <message>
        <source>Give --passphrase-file FILE, or --passphrase-file - to read it from standard input.</source>
        <translation>Donnez --passphrase-file FILE, ou --passphrase-file - pour la lire sur l’entrée standard.</translation>
    </message>
    <message>
        <source>The command does not say where the passphrase is.</source>
        <translation>La commande ne dit pas où est la phrase secrète.</translation>
    </message>
</context>
<context>
    <name>NoPeer</name>
    <message>
        <source>It knows {known}. Enrol first.</source>
        <translation>Il connaît {known}. Procédez d’abord à l’inscription.</translation>
    </message>
    <message>
        <source>This desk exchanges nothing with {name}.</source>
        <translation>Ce bureau n’échange rien avec {name}.</translation>
    </message>
</context>
<context>
    <name>NotEnrolled</name>
    <message>
        <source>Send the enrolment file, and import the answer.</source>
        <translation>Envoyez le fichier d’inscription, puis importez la réponse.</translation>
    </message>
    <message>
        <source>This desk is not enrolled with headquarters.</source>
        <translation>Ce bureau n’est pas inscrit auprès de l’administration centrale.</translation>
    </message>
</context>
<context>
    <name>NotForUs</name>
    <message>
        <source>Nothing was changed. Give it to the desk it is meant for, or ask the sender for one sealed to you.</source>
        <translation>Rien n’a été modifié. Remettez-le au bureau auquel il est destiné, ou demandez à l’expéditeur un paquet scellé pour vous.</translation>
    </message>
    <message>
        <source>The bundle is refused: it is not for this desk ({why}).</source>
        <translation>Le paquet est refusé&#xa0;: il n’est pas destiné à ce bureau ({why}).</translation>
    </message>
</context>
<context>
    <name>NotFound</name>
    <message>
        <source>Check the reference, or search for it.</source>
        <translation>Vérifiez la référence, ou faites une recherche.</translation>
    </message>
    <message>
        <source>There is no {what} on this desk.</source>
        <translation>{what}&#xa0;: introuvable dans ce bureau.</translation>
    </message>
</context>
<context>
    <name>NotHeadquarters</name>
    <message>
        <source>Only headquarters&apos; desk can do this.</source>
        <translation>Seul le bureau de l’administration centrale peut le faire.</translation>
    </message>
    <message>
        <source>Open headquarters&apos; desk, or create one with “hq init”.</source>
        <translation>Ouvrez le bureau de l’administration centrale, ou créez-en un avec «&#xa0;hq init&#xa0;».</translation>
    </message>
</context>
<context>
    <name>NotInMailbox</name>
    <message>
        <source>Look at the list again; somebody may have taken it.</source>
        <translation>Consultez de nouveau la liste&#xa0;; quelqu’un l’a peut-être pris.</translation>
    </message>
    <message>
        <source>{name} is not in the mailbox {folder}.</source>
        <translation>{name} n’est pas dans la boîte {folder}.</translation>
    </message>
</context>
<context>
    <name>NotOurs</name>
    <message>
        <source>Check that you chose the right file, and ask its sender for the PDF as it was issued.</source>
        <translation>Vérifiez que c’est le bon fichier, et demandez à son expéditeur le PDF tel qu’il a été émis.</translation>
    </message>
    <message>
        <source>This file is not a readout made by Liaison Desk: {why}.</source>
        <translation>Ce fichier n’est pas un compte rendu établi par Liaison Desk&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>NotSealed</name>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation>Vérifiez que le bon fichier a été choisi.</translation>
    </message>
    <message>
        <source>The bundle is refused: this is not a sealed file of Liaison Desk ({why}).</source>
        <translation>Le paquet est refusé&#xa0;: ce n’est pas un fichier scellé de Liaison Desk ({why}).</translation>
    </message>
</context>
<context>
    <name>NotSetUp</name>
    <message>
        <source>Create a desk in another folder.</source>
        <translation>Créez un bureau dans un autre dossier.</translation>
    </message>
    <message>
        <source>The desk in {folder} was never set up to the end.</source>
        <translation>La création du bureau dans {folder} n’a jamais été achevée.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The roster has expired; work goes on, and headquarters should renew it.</source>
        <translation>Le registre des bureaux est échu&#xa0;; le travail continue, et l’administration centrale devrait le renouveler.</translation>
    </message>
    <message>
        <source>The roster no longer counts what this desk writes. Ask headquarters.</source>
        <translation>Le registre ne tient plus compte de ce que ce bureau écrit. Consultez l’administration centrale.</translation>
    </message>
    <message>
        <source>The sender has sent more before than it has now: an old copy of its desk may have been put back.</source>
        <translation>L’expéditeur a déjà envoyé plus qu’il n’a maintenant&#xa0;: une ancienne copie de son bureau a peut-être été remise en place.</translation>
    </message>
    <message>
        <source>The sender holds more from this desk than this desk has: an old copy of it was put back. Write nothing more, and tell headquarters.</source>
        <translation>L’expéditeur détient de ce bureau plus que ce bureau n’a&#xa0;: une ancienne copie a été remise en place. N’écrivez plus rien, et avisez l’administration centrale.</translation>
    </message>
    <message>
        <source>The sender&apos;s clock is more than a day ahead; its changes are kept in the order of their numbers.</source>
        <translation>L’horloge de l’expéditeur avance de plus d’un jour&#xa0;; ses modifications sont gardées dans l’ordre de leurs numéros.</translation>
    </message>
</context>
<context>
    <name>OtherRecipientType</name>
    <message>
        <source>Ask the sender to seal it to this desk&apos;s own key.</source>
        <translation>Demandez à l’expéditeur de le sceller avec la clé de ce bureau.</translation>
    </message>
    <message>
        <source>The bundle is refused: it is sealed with {types}, which this desk does not open.</source>
        <translation>Le paquet est refusé&#xa0;: il est scellé avec {types}, que ce bureau n’ouvre pas.</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Aperçu des pages</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Draw again</source>
        <translation>Nouveau tirage</translation>
    </message>
    <message>
        <source>It is the only thing that opens this desk. Nobody can reset it, not even headquarters.</source>
        <translation>Elle seule ouvre ce bureau. Personne ne peut la réinitialiser, pas même l’administration centrale.</translation>
    </message>
    <message>
        <source>Own &amp;passphrase</source>
        <translation>&amp;Phrase secrète personnelle</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>La phrase secrète</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La même, encore &amp;une fois</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases secrètes ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Type them once, to be sure</source>
        <translation>Tapez-les une fois, pour vérifier</translation>
    </message>
    <message>
        <source>Use my &amp;own passphrase</source>
        <translation>Utiliser m&amp;a propre phrase</translation>
    </message>
    <message>
        <source>Use these &amp;words, drawn at random</source>
        <translation>Utiliser ces &amp;mots tirés au hasard</translation>
    </message>
    <message>
        <source>What you typed is not what was drawn. Compare word by word.</source>
        <translation>Ce que vous avez tapé n’est pas ce qui a été tiré. Comparez mot à mot.</translation>
    </message>
    <message>
        <source>Write them on paper now and keep the paper away from this computer.</source>
        <translation>Écrivez-les maintenant sur papier et gardez ce papier loin de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>PeerQuarantined</name>
    <message>
        <source>Nothing was changed. Once the cause is known, enrol the desk again, or a new one in its place.</source>
        <translation>Rien n’a été modifié. Une fois la cause connue, inscrivez de nouveau ce bureau, ou un autre à sa place.</translation>
    </message>
    <message>
        <source>The bundle is refused: {desk} is in quarantine ({why}).</source>
        <translation>Le paquet est refusé&#xa0;: {desk} est en quarantaine ({why}).</translation>
    </message>
</context>
<context>
    <name>PeerRevoked</name>
    <message>
        <source>Enrol its officer&apos;s new desk, and send to that.</source>
        <translation>Inscrivez le nouveau bureau de son agent, et envoyez à celui-là.</translation>
    </message>
    <message>
        <source>Nothing is sealed to {name} any more: the roster has revoked it.</source>
        <translation>Plus rien n’est scellé pour {name}&#xa0;: le registre l’a révoqué.</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Biometric</source>
        <translation>Biométriques</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Personne mineure</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinaires</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensibles</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Victime</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>Add by name</source>
        <translation>Ajouter par le nom</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Type a name to add</source>
        <translation>Tapez un nom à ajouter</translation>
    </message>
</context>
<context>
    <name>PictureUnreadable</name>
    <message>
        <source>Save it again as PNG or JPEG and attach that file.</source>
        <translation>Enregistrez-la de nouveau en PNG ou en JPEG et joignez ce fichier.</translation>
    </message>
    <message>
        <source>The picture described as {alt} cannot be read.</source>
        <translation>L’image décrite par {alt} est illisible.</translation>
    </message>
</context>
<context>
    <name>Point</name>
    <message>
        <source>From the public record</source>
        <translation>Tiré du domaine public</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Débouche sur</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Workstreams or the work plan</source>
        <translation>Axes de travail ou plan de travail</translation>
    </message>
</context>
<context>
    <name>PointCard</name>
    <message>
        <source>Edit points</source>
        <translation>Modifier les points</translation>
    </message>
    <message>
        <source>Make commitment</source>
        <translation>Créer un engagement</translation>
    </message>
    <message>
        <source>May go to nobody</source>
        <translation>Communicable à personne</translation>
    </message>
    <message>
        <source>May go to: {audiences}</source>
        <translation>Communicable à&#xa0;: {audiences}</translation>
    </message>
</context>
<context>
    <name>PointEditor</name>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>PointKind</name>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Discuté</translation>
    </message>
    <message>
        <source>Home side said</source>
        <translation>Notre position</translation>
    </message>
    <message>
        <source>Host side said</source>
        <translation>Leur position</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Officer&apos;s comment</source>
        <translation>Commentaire de l’agent</translation>
    </message>
    <message>
        <source>Planned, not raised</source>
        <translation>Prévu, non abordé</translation>
    </message>
</context>
<context>
    <name>PointsPane</name>
    <message>
        <source>Add point</source>
        <translation>Ajouter le point</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Points of {subject}</source>
        <translation>Points de {subject}</translation>
    </message>
    <message>
        <source>Save points</source>
        <translation>Enregistrer les points</translation>
    </message>
    <message>
        <source>This is your draft, kept when you left it.</source>
        <translation>Voici votre brouillon, gardé quand vous l’avez quitté.</translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>Classification scheme</source>
        <translation>Régime de classification</translation>
    </message>
    <message>
        <source>Close of business</source>
        <translation>Fin de la journée de travail</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Device letters</source>
        <translation>Lettres des postes informatiques</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Heure du jour</translation>
    </message>
    <message>
        <source>IANA name, such as America/Toronto</source>
        <translation>Nom IANA, comme America/Toronto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Store ceiling</source>
        <translation>Plafond de conservation</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
</context>
<context>
    <name>PostStep</name>
    <message>
        <source>&amp;Desk letter</source>
        <translation>Lettre &amp;du bureau</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Poste</translation>
    </message>
    <message>
        <source>&amp;Time zone of the post</source>
        <translation>&amp;Fuseau horaire du poste</translation>
    </message>
    <message>
        <source>A desk is one officer&apos;s encrypted records on this computer. It works without a network.</source>
        <translation>Un bureau, ce sont les fiches chiffrées d’un seul agent sur cet ordinateur. Il fonctionne sans réseau.</translation>
    </message>
    <message>
        <source>A for the first computer of the post, B for the second</source>
        <translation>A pour le premier ordinateur du poste, B pour le deuxième</translation>
    </message>
    <message>
        <source>Choose a time zone of the list, such as America/Toronto.</source>
        <translation>Choisissez un fuseau de la liste, comme America/Toronto.</translation>
    </message>
    <message>
        <source>Post &amp;code</source>
        <translation>&amp;Code du poste</translation>
    </message>
    <message>
        <source>Such as High Commission, Ottawa</source>
        <translation>Comme Haut-commissariat, Ottawa</translation>
    </message>
    <message>
        <source>The post code is three letters, such as OTT.</source>
        <translation>Le code du poste compte trois lettres, comme OTT.</translation>
    </message>
    <message>
        <source>Three letters that begin every reference, such as OTT</source>
        <translation>Trois lettres au début de chaque référence, comme OTT</translation>
    </message>
    <message>
        <source>Type the name of the post.</source>
        <translation>Tapez le nom du poste.</translation>
    </message>
    <message>
        <source>Type your name: it stands beside every change you make.</source>
        <translation>Tapez votre nom&#xa0;: il accompagne chaque modification que vous faites.</translation>
    </message>
    <message>
        <source>Welcome to Liaison Desk</source>
        <translation>Bienvenue dans Liaison Desk</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
</context>
<context>
    <name>ProgramFault</name>
    <message>
        <source>The program met a fault of its own ({where}).</source>
        <translation>Le programme a rencontré un défaut qui lui est propre ({where}).</translation>
    </message>
    <message>
        <source>What was saved before is safe. Report this line; it holds nothing of your work.</source>
        <translation>Ce qui était enregistré est en sûreté. Signalez cette ligne&#xa0;; elle ne contient rien de votre travail.</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Immigration decision</source>
        <translation>Décision en immigration</translation>
    </message>
    <message>
        <source>Intelligence only</source>
        <translation>Renseignement seulement</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Judicial proceedings</source>
        <translation>Procédure judiciaire</translation>
    </message>
    <message>
        <source>Policy and work plan</source>
        <translation>Politique et plan de travail</translation>
    </message>
    <message>
        <source>Prevention or disruption</source>
        <translation>Prévention ou perturbation</translation>
    </message>
    <message>
        <source>Regulatory or licensing</source>
        <translation>Réglementation ou délivrance de permis</translation>
    </message>
    <message>
        <source>Training and capacity building</source>
        <translation>Formation et renforcement des capacités</translation>
    </message>
</context>
<context>
    <name>Rag</name>
    <message>
        <source>Late, or slipped twice</source>
        <translation>En retard, ou reporté deux fois</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non commencé</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Dans les délais</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>Approver</source>
        <translation>Approbateur</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Données au</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Rédacteur</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Condensé du contenu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplaire</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis le</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Omitted</source>
        <translation>Points omis</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Point and reason code</source>
        <translation>Point et code du motif</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>ReadoutKind</name>
    <message>
        <source>Contact report (internal)</source>
        <translation>Compte rendu de contact (interne)</translation>
    </message>
    <message>
        <source>Joint readout</source>
        <translation>Compte rendu conjoint</translation>
    </message>
    <message>
        <source>Meeting readout</source>
        <translation>Compte rendu de réunion</translation>
    </message>
    <message>
        <source>Public readout</source>
        <translation>Compte rendu public</translation>
    </message>
</context>
<context>
    <name>ReadoutPane</name>
    <message>
        <source>As of</source>
        <translation>Données au</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Rédacteur</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplaire</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Points omis</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>Nothing was left out for this reader.</source>
        <translation>Rien n’a été omis pour ce destinataire.</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Ouvrir la réunion</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévisualisation</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the readout</source>
        <translation>Enregistrer le compte rendu</translation>
    </message>
    <message>
        <source>Saved outside the desk: {path}</source>
        <translation>Enregistré hors du bureau&#xa0;: {path}</translation>
    </message>
    <message>
        <source>The file has not come to this desk yet.</source>
        <translation>Le fichier n’est pas encore parvenu à ce bureau.</translation>
    </message>
    <message>
        <source>There is no file of this readout on this desk.</source>
        <translation>Ce bureau n’a aucun fichier de ce compte rendu.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>ReadoutStatus</name>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>Modifications demandées</translation>
    </message>
    <message>
        <source>Counterpart confirmed</source>
        <translation>Confirmé par l’homologue</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>For review</source>
        <translation>À réviser</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Source changed after approval</source>
        <translation>Source modifiée après approbation</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>ReadoutsPage</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Choose a readout, or make one of a meeting.</source>
        <translation>Choisissez un compte rendu, ou établissez-en un à partir d’une réunion.</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>New readout</source>
        <translation>Nouveau CR</translation>
    </message>
    <message>
        <source>No readout yet. Choose a meeting and make the first one.</source>
        <translation>Aucun compte rendu. Choisissez une réunion et établissez le premier.</translation>
    </message>
    <message>
        <source>Readouts</source>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacés</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>An officer&apos;s comment never leaves the home side.</source>
        <translation>Le commentaire d’un agent ne quitte jamais la partie d’envoi.</translation>
    </message>
    <message>
        <source>It has no marking.</source>
        <translation>Il n’a pas de marquage.</translation>
    </message>
    <message>
        <source>It holds personal data, and this audience needs an assessment first.</source>
        <translation>Il contient des renseignements personnels, et une évaluation doit d’abord être faite pour ce destinataire.</translation>
    </message>
    <message>
        <source>It may be released.</source>
        <translation>Il peut être communiqué.</translation>
    </message>
    <message>
        <source>Its marking does not name this audience.</source>
        <translation>Son marquage ne nomme pas ce destinataire.</translation>
    </message>
    <message>
        <source>Its marking has run out.</source>
        <translation>Son marquage est échu.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Disk quota exceeded</source>
        <translation>l’espace alloué est épuisé</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>le nom du fichier est trop long</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur de lecture ou d’écriture</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>il n’y a plus de place</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ce fichier ou ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>le support est en lecture seule</translation>
    </message>
    <message>
        <source>a backup is restored into a new folder only</source>
        <translation>une sauvegarde ne se restaure que dans un dossier neuf</translation>
    </message>
    <message>
        <source>a compressed block is not as it should be</source>
        <translation>un bloc compressé n’est pas conforme</translation>
    </message>
    <message>
        <source>a correction has ref or id, field and value only</source>
        <translation>une correction ne comporte que ref ou id, field et value</translation>
    </message>
    <message>
        <source>a decision is a VALUE or a --side</source>
        <translation>une décision est une VALUE ou un --side</translation>
    </message>
    <message>
        <source>a file is sealed to at least one key, and to one kind of key only</source>
        <translation>un fichier est scellé pour au moins une clé, et d’une seule sorte</translation>
    </message>
    <message>
        <source>a line of its armour has the wrong length</source>
        <translation>une ligne de son armure n’a pas la bonne longueur</translation>
    </message>
    <message>
        <source>a line of its header is no stanza</source>
        <translation>une ligne de son en-tête n’est pas conforme</translation>
    </message>
    <message>
        <source>a line of its header is too long</source>
        <translation>une ligne de son en-tête est trop longue</translation>
    </message>
    <message>
        <source>a member is followed by something else</source>
        <translation>un élément est suivi d’autre chose</translation>
    </message>
    <message>
        <source>a page of vault.db does not check</source>
        <translation>une page de vault.db ne passe pas la vérification</translation>
    </message>
    <message>
        <source>a passphrase stands beside other recipients</source>
        <translation>une phrase secrète côtoie d’autres destinataires</translation>
    </message>
    <message>
        <source>a share has low order</source>
        <translation>une part est d’ordre faible</translation>
    </message>
    <message>
        <source>a stanza {kind} has the wrong size</source>
        <translation>une section {kind} n’a pas la bonne taille</translation>
    </message>
    <message>
        <source>agency {name}</source>
        <translation>le service {name}</translation>
    </message>
    <message>
        <source>an attachment is not what was filed</source>
        <translation>une pièce jointe n’est pas ce qui a été déposé</translation>
    </message>
    <message>
        <source>an empty piece was added</source>
        <translation>un fragment vide a été ajouté</translation>
    </message>
    <message>
        <source>another content under a used number</source>
        <translation>un autre contenu sous un numéro déjà employé</translation>
    </message>
    <message>
        <source>another desk is enrolled under it</source>
        <translation>un autre bureau est inscrit sous ce nom</translation>
    </message>
    <message>
        <source>another desk sent it</source>
        <translation>un autre bureau l’a envoyée</translation>
    </message>
    <message>
        <source>another readout has taken this number meanwhile</source>
        <translation>un autre compte rendu a pris ce numéro entre-temps</translation>
    </message>
    <message>
        <source>another record bears it</source>
        <translation>une autre fiche le porte</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>pièces jointes</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>end of the meeting</source>
        <translation>la fin de la réunion</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nom du fichier</translation>
    </message>
    <message>
        <source>format version {version}</source>
        <translation>version de format {version}</translation>
    </message>
    <message>
        <source>it belongs to another meeting</source>
        <translation>il appartient à une autre réunion</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>it compresses too well to be told from an attack</source>
        <translation>il se comprime trop bien pour qu’on le distingue d’une attaque</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>il ne répond pas</translation>
    </message>
    <message>
        <source>it does not begin like armour</source>
        <translation>il ne commence pas comme une armure</translation>
    </message>
    <message>
        <source>it does not begin with age-encryption.org/v1</source>
        <translation>il ne commence pas par age-encryption.org/v1</translation>
    </message>
    <message>
        <source>it does not begin with postgresql://</source>
        <translation>il ne commence pas par postgresql://</translation>
    </message>
    <message>
        <source>it ends inside a member</source>
        <translation>il se termine au milieu d’un élément</translation>
    </message>
    <message>
        <source>it gives back something else</source>
        <translation>il rend autre chose</translation>
    </message>
    <message>
        <source>it has left the desk</source>
        <translation>cela a quitté le bureau</translation>
    </message>
    <message>
        <source>it has no offset from UTC</source>
        <translation>il manque le décalage par rapport à UTC</translation>
    </message>
    <message>
        <source>it has no points</source>
        <translation>elle n’a aucun point</translation>
    </message>
    <message>
        <source>it holds more than its manifest says</source>
        <translation>il contient plus que ne dit son manifeste</translation>
    </message>
    <message>
        <source>it holds no share for this desk</source>
        <translation>il ne contient aucune part pour ce bureau</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>c’est un fichier</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is cut off behind its header</source>
        <translation>il est coupé après son en-tête</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>c’est vide</translation>
    </message>
    <message>
        <source>it is encrypted, and readouts never are</source>
        <translation>il est chiffré, et un compte rendu ne l’est jamais</translation>
    </message>
    <message>
        <source>it is larger than {number} bytes</source>
        <translation>la taille dépasse {number} octets</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>il est verrouillé</translation>
    </message>
    <message>
        <source>it is longer than {number} characters</source>
        <translation>la longueur dépasse {number} caractères</translation>
    </message>
    <message>
        <source>it is no name for a backup</source>
        <translation>ce n’est pas un nom de sauvegarde</translation>
    </message>
    <message>
        <source>it is no readout with a file</source>
        <translation>ce n’est pas un compte rendu pourvu d’un fichier</translation>
    </message>
    <message>
        <source>it is none of {names}</source>
        <translation>ce n’est aucun de {names}</translation>
    </message>
    <message>
        <source>it is not a PDF that can be shown</source>
        <translation>ce n’est pas un PDF affichable</translation>
    </message>
    <message>
        <source>it is not a change</source>
        <translation>ce n’est pas une modification</translation>
    </message>
    <message>
        <source>it is not a list</source>
        <translation>ce n’est pas une liste</translation>
    </message>
    <message>
        <source>it is not a picture of its kind</source>
        <translation>ce n’est pas une image de ce format</translation>
    </message>
    <message>
        <source>it is not a plain file name</source>
        <translation>ce n’est pas un simple nom de fichier</translation>
    </message>
    <message>
        <source>it is not a readable PDF</source>
        <translation>ce n’est pas un PDF lisible</translation>
    </message>
    <message>
        <source>it is not an IANA zone name</source>
        <translation>ce n’est pas un nom de fuseau IANA</translation>
    </message>
    <message>
        <source>it is not an X-Wing key</source>
        <translation>ce n’est pas une clé X-Wing</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>ce n’est pas un objet</translation>
    </message>
    <message>
        <source>it is not an object in braces</source>
        <translation>ce n’est pas un objet entre accolades</translation>
    </message>
    <message>
        <source>it is not between 0 and 100</source>
        <translation>la valeur n’est pas comprise entre 0 et 100</translation>
    </message>
    <message>
        <source>it is not like 2026-02-06</source>
        <translation>ce n’est pas de la forme 2026-02-06</translation>
    </message>
    <message>
        <source>it is not like 2026-02-06T20:00:00Z[America/Toronto]</source>
        <translation>ce n’est pas de la forme 2026-02-06T20:00:00Z[America/Toronto]</translation>
    </message>
    <message>
        <source>it is not like OTTA-RFI-26-0001-1</source>
        <translation>elle n’est pas de la forme OTTA-RFI-26-0001-1</translation>
    </message>
    <message>
        <source>it is not one object in braces</source>
        <translation>ce n’est pas un seul objet entre accolades</translation>
    </message>
    <message>
        <source>it is not padded as it should be</source>
        <translation>son remplissage n’est pas conforme</translation>
    </message>
    <message>
        <source>it is not signed with the keys it names</source>
        <translation>il n’est pas signé avec les clés qu’il nomme</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>ce n’est pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>it is not true or false</source>
        <translation>ce n’est ni vrai ni faux</translation>
    </message>
    <message>
        <source>it is sealed to two kinds of key at once</source>
        <translation>il est scellé pour deux sortes de clés à la fois</translation>
    </message>
    <message>
        <source>it lacks the facts that every readout states</source>
        <translation>il y manque les mentions que porte tout compte rendu</translation>
    </message>
    <message>
        <source>it lies before the start</source>
        <translation>c’est avant le début</translation>
    </message>
    <message>
        <source>it names more than {number} recipients</source>
        <translation>il nomme plus de {number} destinataires</translation>
    </message>
    <message>
        <source>it names no headquarters</source>
        <translation>il ne nomme aucune administration centrale</translation>
    </message>
    <message>
        <source>it names no posts</source>
        <translation>il ne nomme aucun poste</translation>
    </message>
    <message>
        <source>it names no recipient</source>
        <translation>il ne nomme aucun destinataire</translation>
    </message>
    <message>
        <source>it names no record by ref or id, or two</source>
        <translation>il ne nomme aucune fiche par ref ou id, ou en nomme deux</translation>
    </message>
    <message>
        <source>it needs a field and a value</source>
        <translation>il faut un champ et une valeur</translation>
    </message>
    <message>
        <source>it needs {names}</source>
        <translation>il exige {names}</translation>
    </message>
    <message>
        <source>it reports an error</source>
        <translation>il signale une erreur</translation>
    </message>
    <message>
        <source>it was not at this meeting; there were {names}</source>
        <translation>il n’était pas à cette réunion&#xa0;; y étaient {names}</translation>
    </message>
    <message>
        <source>it would take too long to try every key</source>
        <translation>essayer chaque clé prendrait trop de temps</translation>
    </message>
    <message>
        <source>it writes records of another post</source>
        <translation>elle écrit des fiches d’un autre poste</translation>
    </message>
    <message>
        <source>its armour is cut off</source>
        <translation>son armure est coupée</translation>
    </message>
    <message>
        <source>its armour is not Base64</source>
        <translation>son armure n’est pas en Base64</translation>
    </message>
    <message>
        <source>its armour is not canonical Base64</source>
        <translation>son armure n’est pas en Base64 canonique</translation>
    </message>
    <message>
        <source>its author belongs to another post</source>
        <translation>son auteur appartient à un autre poste</translation>
    </message>
    <message>
        <source>its author is not on the roster</source>
        <translation>son auteur n’est pas au registre</translation>
    </message>
    <message>
        <source>its author may not order an erasure</source>
        <translation>son auteur ne peut pas ordonner d’effacement</translation>
    </message>
    <message>
        <source>its author was revoked before</source>
        <translation>son auteur avait été révoqué auparavant</translation>
    </message>
    <message>
        <source>its bundles contradict each other</source>
        <translation>ses paquets se contredisent</translation>
    </message>
    <message>
        <source>its bytes are not those that were announced</source>
        <translation>ses octets ne sont pas ceux qui étaient annoncés</translation>
    </message>
    <message>
        <source>its bytes are not those that were begun</source>
        <translation>ses octets ne sont pas ceux du début de l’envoi</translation>
    </message>
    <message>
        <source>its chain does not fit what is held</source>
        <translation>sa chaîne ne correspond pas à ce qui est détenu</translation>
    </message>
    <message>
        <source>its changes are not those its manifest lists</source>
        <translation>ses modifications ne sont pas celles que liste son manifeste</translation>
    </message>
    <message>
        <source>its compressed content is cut short</source>
        <translation>son contenu compressé est coupé</translation>
    </message>
    <message>
        <source>its compression needs a dictionary or a newer decoder</source>
        <translation>sa compression exige un dictionnaire ou un décodeur plus récent</translation>
    </message>
    <message>
        <source>its compression window is beyond 8 MiB</source>
        <translation>sa fenêtre de compression dépasse 8 Mio</translation>
    </message>
    <message>
        <source>its content cannot be decompressed</source>
        <translation>son contenu ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>its content is not compressed with zstd</source>
        <translation>son contenu n’est pas compressé avec zstd</translation>
    </message>
    <message>
        <source>its digest differs</source>
        <translation>son condensé diffère</translation>
    </message>
    <message>
        <source>its header is cut off</source>
        <translation>son en-tête est coupé</translation>
    </message>
    <message>
        <source>its header is not ASCII</source>
        <translation>son en-tête n’est pas en ASCII</translation>
    </message>
    <message>
        <source>its header is not Base64</source>
        <translation>son en-tête n’est pas en Base64</translation>
    </message>
    <message>
        <source>its header is not canonical Base64</source>
        <translation>son en-tête n’est pas en Base64 canonique</translation>
    </message>
    <message>
        <source>its header is too large</source>
        <translation>son en-tête est trop grand</translation>
    </message>
    <message>
        <source>its header was changed</source>
        <translation>son en-tête a été modifié</translation>
    </message>
    <message>
        <source>its numbers are those of another desk&apos;s link</source>
        <translation>ses numéros sont ceux de la liaison d’un autre bureau</translation>
    </message>
    <message>
        <source>its point has low order</source>
        <translation>son point est d’ordre faible</translation>
    </message>
    <message>
        <source>its sender did not seal it to this desk</source>
        <translation>son expéditeur ne l’a pas scellé pour ce bureau</translation>
    </message>
    <message>
        <source>its year is out of reach</source>
        <translation>son année est hors limites</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>métadonnées</translation>
    </message>
    <message>
        <source>more than {number} times its size comes out of it</source>
        <translation>il en sort plus de {number} fois sa taille</translation>
    </message>
    <message>
        <source>no other desk yet</source>
        <translation>aucun autre bureau pour l’instant</translation>
    </message>
    <message>
        <source>none of its keys opens it</source>
        <translation>aucune de ses clés ne l’ouvre</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>objets</translation>
    </message>
    <message>
        <source>one of its files is beyond what a desk keeps</source>
        <translation>l’un de ses fichiers dépasse ce qu’un bureau conserve</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>plan du document</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>habillage de page</translation>
    </message>
    <message>
        <source>per cent done</source>
        <translation>le pourcentage d’avancement</translation>
    </message>
    <message>
        <source>piece {number} of 64 KiB was changed, cut short or added to</source>
        <translation>le fragment {number} de 64 Kio a été modifié, coupé ou allongé</translation>
    </message>
    <message>
        <source>point {number}</source>
        <translation>le point {number}</translation>
    </message>
    <message>
        <source>point {number} has no marking</source>
        <translation>le point {number} n’a pas de marquage</translation>
    </message>
    <message>
        <source>something stands behind its armour</source>
        <translation>quelque chose suit son armure</translation>
    </message>
    <message>
        <source>something stands behind its last member</source>
        <translation>quelque chose suit son dernier élément</translation>
    </message>
    <message>
        <source>something was written over it since</source>
        <translation>autre chose a été écrit par-dessus depuis</translation>
    </message>
    <message>
        <source>something was written to the record since</source>
        <translation>la fiche a été modifiée depuis</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>le sujet</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>balises</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>that is not the next step</source>
        <translation>ce n’est pas l’étape suivante</translation>
    </message>
    <message>
        <source>the backup needs --backup-passphrase-file</source>
        <translation>la sauvegarde exige --backup-passphrase-file</translation>
    </message>
    <message>
        <source>the change it follows does not stand before it</source>
        <translation>la modification qui doit la précéder n’est pas avant elle</translation>
    </message>
    <message>
        <source>the check character does not fit</source>
        <translation>le caractère de contrôle ne correspond pas</translation>
    </message>
    <message>
        <source>the database server reports damage</source>
        <translation>le serveur de base de données signale des dommages</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>the manifest or a signature was changed</source>
        <translation>le manifeste ou une signature a été modifié</translation>
    </message>
    <message>
        <source>the picture is too large to be shown</source>
        <translation>l’image est trop grande pour être affichée</translation>
    </message>
    <message>
        <source>the record was erased</source>
        <translation>la fiche a été effacée</translation>
    </message>
    <message>
        <source>the record was removed since</source>
        <translation>la fiche a été retirée depuis</translation>
    </message>
    <message>
        <source>there is a backup of that name already</source>
        <translation>il existe déjà une sauvegarde de ce nom</translation>
    </message>
    <message>
        <source>there is a desk in it already</source>
        <translation>il contient déjà un bureau</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>il existe déjà un fichier de ce nom</translation>
    </message>
    <message>
        <source>there is no such change</source>
        <translation>il n’y a pas de telle modification</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>il n’y a pas de tel fichier</translation>
    </message>
    <message>
        <source>there is no such side to this field</source>
        <translation>ce champ n’a pas de tel côté</translation>
    </message>
    <message>
        <source>there is none on this computer that can be trusted</source>
        <translation>cet ordinateur n’en a aucun qui soit digne de confiance</translation>
    </message>
    <message>
        <source>there is something in it that no demonstration left</source>
        <translation>il contient quelque chose qu’aucune démonstration n’a laissé</translation>
    </message>
    <message>
        <source>there is too much blank space around its armour</source>
        <translation>il y a trop de blanc autour de son armure</translation>
    </message>
    <message>
        <source>{file} belongs to another vault</source>
        <translation>{file} appartient à un autre coffre</translation>
    </message>
    <message>
        <source>{file} does not check</source>
        <translation>{file} ne passe pas la vérification</translation>
    </message>
    <message>
        <source>{file} is missing</source>
        <translation>{file} manque</translation>
    </message>
    <message>
        <source>{member} does not stand where it belongs</source>
        <translation>{member} n’est pas à sa place</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} octets</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Releasable to</source>
        <translation>Communicable à</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
</context>
<context>
    <name>RecordErased</name>
    <message>
        <source>Make a new one if the work goes on.</source>
        <translation>Créez-en une nouvelle si le travail se poursuit.</translation>
    </message>
    <message>
        <source>The record was erased; nothing can be written to it.</source>
        <translation>La fiche a été effacée&#xa0;; on ne peut plus rien y écrire.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>{label} (required)</source>
        <translation>{label} (obligatoire)</translation>
    </message>
    <message>
        <source>“{label}” is still empty.</source>
        <translation>«&#xa0;{label}&#xa0;» est encore vide.</translation>
    </message>
</context>
<context>
    <name>RecordsElsewhere</name>
    <message>
        <source>Name the database with “--store”.</source>
        <translation>Indiquez la base de données avec «&#xa0;--store&#xa0;».</translation>
    </message>
    <message>
        <source>The records of the desk in {folder} are in a database, not in its vault.</source>
        <translation>Les fiches du bureau dans {folder} sont dans une base de données, non dans son coffre.</translation>
    </message>
</context>
<context>
    <name>RecordsHere</name>
    <message>
        <source>Leave “--store” out, or found headquarters anew with “hq init --store”.</source>
        <translation>Omettez «&#xa0;--store&#xa0;», ou recréez l’administration centrale avec «&#xa0;hq init --store&#xa0;».</translation>
    </message>
    <message>
        <source>The desk in {folder} keeps its records in its vault, not in a database.</source>
        <translation>Le bureau dans {folder} garde ses fiches dans son coffre, non dans une base de données.</translation>
    </message>
</context>
<context>
    <name>RecoveryWordsMistyped</name>
    <message>
        <source>Compare each word and their order with the printed kit.</source>
        <translation>Comparez chaque mot et leur ordre avec la trousse imprimée.</translation>
    </message>
    <message>
        <source>These are not the 24 words of a recovery kit.</source>
        <translation>Ce ne sont pas les 24 mots d’une trousse de récupération.</translation>
    </message>
</context>
<context>
    <name>RefusalSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>Cela n’a pas été fait</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Headquarters desk</source>
        <translation>Bureau de l’administration centrale</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <translation>Agent de liaison</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
</context>
<context>
    <name>RosterForged</name>
    <message>
        <source>The roster in force stays. Report it to headquarters.</source>
        <translation>Le registre en vigueur demeure. Signalez-le à l’administration centrale.</translation>
    </message>
    <message>
        <source>The roster is refused: it does not bear headquarters&apos; signatures.</source>
        <translation>Le registre des bureaux est refusé&#xa0;: il ne porte pas les signatures de l’administration centrale.</translation>
    </message>
</context>
<context>
    <name>RosterForked</name>
    <message>
        <source>The roster in force stays. Report it to headquarters: two rosters are going around.</source>
        <translation>Le registre en vigueur demeure. Signalez à l’administration centrale que deux registres circulent.</translation>
    </message>
    <message>
        <source>The roster is refused: version {offered} does not follow the roster in force.</source>
        <translation>Le registre des bureaux est refusé&#xa0;: la version {offered} ne suit pas le registre en vigueur.</translation>
    </message>
</context>
<context>
    <name>RosterOlder</name>
    <message>
        <source>The roster in force stays. If headquarters did not send an old file by mistake, report it.</source>
        <translation>Le registre en vigueur demeure. Si l’administration centrale n’a pas envoyé un ancien fichier par erreur, signalez-le.</translation>
    </message>
    <message>
        <source>The roster is refused: it is version {offered}, and version {held} is in force.</source>
        <translation>Le registre des bureaux est refusé&#xa0;: c’est la version {offered}, et la version {held} est en vigueur.</translation>
    </message>
</context>
<context>
    <name>SelfTestFailed</name>
    <message>
        <source>The self-test failed: {what}.</source>
        <translation>L’autovérification a échoué&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>This installation is not complete. Install it again.</source>
        <translation>Cette installation n’est pas complète. Réinstallez le programme.</translation>
    </message>
</context>
<context>
    <name>ServerUnreachable</name>
    <message>
        <source>Ask the administrator whether it runs and lets this computer in.</source>
        <translation>Demandez à l’administrateur s’il fonctionne et s’il accepte cet ordinateur.</translation>
    </message>
    <message>
        <source>The database server of this desk cannot be reached.</source>
        <translation>Le serveur de base de données de ce bureau est inaccessible.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Ctrl L locks at once. What you were typing is kept.</source>
        <translation>Ctrl L verrouille aussitôt. Ce que vous étiez en train de taper est gardé.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Lock when nobody is there for</source>
        <translation>Verrouiller en cas d’absence de</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Ce bureau</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close a dialog or this sheet</source>
        <translation>Fermer un dialogue ou ce volet</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>Champ suivant ou précédent</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Up and down a list</source>
        <translation>Monter et descendre dans une liste</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Both sides</source>
        <translation>Les deux parties</translation>
    </message>
    <message>
        <source>Home side</source>
        <translation>Partie d’envoi</translation>
    </message>
    <message>
        <source>Host side</source>
        <translation>Partie hôte</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>SlotsFull</name>
    <message>
        <source>Remove one that is no longer needed first.</source>
        <translation>Retirez d’abord celui qui ne sert plus.</translation>
    </message>
    <message>
        <source>This desk already has eight ways to open it.</source>
        <translation>Ce bureau a déjà huit moyens d’ouverture.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>All changes saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Disk almost full: {size} left</source>
        <translation>Disque presque plein&#xa0;: reste {size}</translation>
    </message>
    <message>
        <source>Last sync {when}</source>
        <translation>Dernier échange {when}</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Jamais échangé</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %Ln change(s) waiting</source>
        <translation>
            <numerusform>Hors ligne · %Ln modification en attente</numerusform>
            <numerusform>Hors ligne · %Ln modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline · nothing waiting</source>
        <translation>Hors ligne · rien en attente</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Unlocked · locks in {time}</source>
        <translation>Déverrouillé · verrouillage dans {time}</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln modification en attente</numerusform>
            <numerusform>%Ln modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Bundle {number} from {name}</source>
        <translation>Paquet {number} de {name}</translation>
    </message>
    <message>
        <source>Bundle {number} to {name}</source>
        <translation>Paquet {number} pour {name}</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Arrivé le</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Choose a line of the list.</source>
        <translation>Choisissez une ligne de la liste.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Condensé</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Fingerprint and keys of this desk</source>
        <translation>Empreinte et clés de ce bureau</translation>
    </message>
    <message>
        <source>Held: an earlier one is missing</source>
        <translation>En attente&#xa0;: un paquet précédent manque</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>Pas encore d’accusé de réception</translation>
    </message>
    <message>
        <source>Not confirmed yet. Whatever is not confirmed goes again with the next one.</source>
        <translation>Pas encore confirmé. Ce qui n’est pas confirmé repart avec le prochain.</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Non inscrit</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Accusé de réception</translation>
    </message>
    <message>
        <source>Receipt came</source>
        <translation>Accusé de réception arrivé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>The other side has confirmed this bundle.</source>
        <translation>L’autre partie a confirmé ce paquet.</translation>
    </message>
    <message>
        <source>The receipt for this bundle goes out with your next one.</source>
        <translation>L’accusé de réception de ce paquet part avec votre prochain envoi.</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>Pour {name}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>What will leave with the next bundle</source>
        <translation>Ce qui partira avec le prochain paquet</translation>
    </message>
</context>
<context>
    <name>SyncStatus</name>
    <message>
        <source>Headquarters has it</source>
        <translation>Reçu par l’administration centrale</translation>
    </message>
    <message>
        <source>Held by the other side until more arrives</source>
        <translation>Gardé par l’autre partie en attendant la suite</translation>
    </message>
    <message>
        <source>In a bundle, no receipt yet</source>
        <translation>Dans un paquet, sans accusé de réception</translation>
    </message>
    <message>
        <source>Only on this device</source>
        <translation>Sur cet appareil seulement</translation>
    </message>
    <message>
        <source>Set aside by the other side</source>
        <translation>Mis de côté par l’autre partie</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>À trancher</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Separate words by commas</source>
        <translation>Séparez les mots par des virgules</translation>
    </message>
</context>
<context>
    <name>TakenSheet</name>
    <message numerus="yes">
        <source>%Ln change(s) set aside, not applied</source>
        <translation>
            <numerusform>%Ln modification mise de côté, non appliquée</numerusform>
            <numerusform>%Ln modifications mises de côté, non appliquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for others that have not come.</source>
        <translation>
            <numerusform>%Ln modification en attend d’autres qui ne sont pas arrivées.</numerusform>
            <numerusform>%Ln modifications en attendent d’autres qui ne sont pas arrivées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask {name} to send it again, or look for it in the bag.</source>
        <translation>Demandez à {name} de renvoyer ce qui manque, ou cherchez dans la valise.</translation>
    </message>
    <message>
        <source>Bundle {number} from {name}</source>
        <translation>Paquet {number} de {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Missing before this one: {numbers}</source>
        <translation>Manque avant celui-ci&#xa0;: {numbers}</translation>
    </message>
    <message>
        <source>These were held and follow now: {numbers}</source>
        <translation>Étaient retenus et suivent maintenant&#xa0;: {numbers}</translation>
    </message>
    <message>
        <source>What this bundle brought</source>
        <translation>Ce que ce paquet a apporté</translation>
    </message>
</context>
<context>
    <name>Tlp</name>
    <message>
        <source>Community, not public</source>
        <translation>Communauté, non public</translation>
    </message>
    <message>
        <source>Named recipients only; in a meeting, those present</source>
        <translation>Destinataires nommés seulement&#xa0;; en réunion, les personnes présentes</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Recipient organisation and its clients, need to know</source>
        <translation>Organisme destinataire et ses clients, besoin d’en connaître</translation>
    </message>
    <message>
        <source>Recipient organisation only, need to know</source>
        <translation>Organisme destinataire seulement, besoin d’en connaître</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Undo  Ctrl Z</source>
        <translation>Annuler l’action  Ctrl Z</translation>
    </message>
</context>
<context>
    <name>TooLarge</name>
    <message>
        <source>Nothing was changed. Ask the sender to send it in smaller bundles.</source>
        <translation>Rien n’a été modifié. Demandez à l’expéditeur de l’envoyer en paquets plus petits.</translation>
    </message>
    <message>
        <source>The bundle is refused: it is too large when opened ({why}).</source>
        <translation>Le paquet est refusé&#xa0;: une fois ouvert, il est trop volumineux ({why}).</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>calendar days</source>
        <translation>jours civils</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>jours ouvrables</translation>
    </message>
</context>
<context>
    <name>UnknownDesk</name>
    <message>
        <source>Nothing was changed. Ask headquarters whether that desk is enrolled and import the newest roster.</source>
        <translation>Rien n’a été modifié. Demandez à l’administration centrale si ce bureau est inscrit et importez le registre le plus récent.</translation>
    </message>
    <message>
        <source>The bundle is refused: its sender {desk} is not known to this desk.</source>
        <translation>Le paquet est refusé&#xa0;: ce bureau ne connaît pas l’expéditeur {desk}.</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>24 recovery &amp;words</source>
        <translation>24 &amp;mots de récupération</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Le verrouillage des majuscules est activé</translation>
    </message>
    <message>
        <source>Everything on this desk is encrypted. Your passphrase opens it.</source>
        <translation>Tout ce que contient ce bureau est chiffré. Votre phrase secrète l’ouvre.</translation>
    </message>
    <message>
        <source>Locked on {when} because nobody was at the desk.</source>
        <translation>Verrouillé le {when} parce qu’il n’y avait personne.</translation>
    </message>
    <message>
        <source>Locked on {when} when the computer went to sleep.</source>
        <translation>Verrouillé le {when} à la mise en veille de l’ordinateur.</translation>
    </message>
    <message>
        <source>Locked on {when} with the screen.</source>
        <translation>Verrouillé le {when} avec l’écran.</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Tapez d’abord la phrase secrète.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock Liaison Desk</source>
        <translation>Déverrouiller Liaison Desk</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>Use the recovery words</source>
        <translation>Utiliser les mots de récupération</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>You locked it on {when}.</source>
        <translation>Vous l’avez verrouillé le {when}.</translation>
    </message>
    <message>
        <source>Your unsaved draft is kept.</source>
        <translation>Votre brouillon non enregistré est gardé.</translation>
    </message>
</context>
<context>
    <name>Variant</name>
    <message>
        <source>Contact report (internal)</source>
        <translation>Compte rendu de contact (interne)</translation>
    </message>
    <message>
        <source>Host copy</source>
        <translation>Exemplaire pour l’hôte</translation>
    </message>
</context>
<context>
    <name>VaultDamaged</name>
    <message>
        <source>Do not write to it. Restore the newest backup into another folder.</source>
        <translation>N’y écrivez pas. Restaurez la sauvegarde la plus récente dans un autre dossier.</translation>
    </message>
    <message>
        <source>The desk in {folder} is damaged: {why}.</source>
        <translation>Le bureau dans {folder} est endommagé&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>VaultInUse</name>
    <message>
        <source>Close it there first.</source>
        <translation>Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>This desk is already open in another window or program ({folder}).</source>
        <translation>Ce bureau est déjà ouvert dans une autre fenêtre ou un autre programme ({folder}).</translation>
    </message>
</context>
<context>
    <name>VaultMissing</name>
    <message>
        <source>Name the right folder, or create a desk there.</source>
        <translation>Indiquez le bon dossier, ou créez-y un bureau.</translation>
    </message>
    <message>
        <source>There is no desk in {folder}.</source>
        <translation>Il n’y a pas de bureau dans {folder}.</translation>
    </message>
</context>
<context>
    <name>VaultTooNew</name>
    <message>
        <source>Install that version. This one has not changed anything.</source>
        <translation>Installez cette version. Celle-ci n’a rien modifié.</translation>
    </message>
    <message>
        <source>The desk in {folder} was written by a newer version of Liaison Desk.</source>
        <translation>Le bureau dans {folder} a été écrit par une version plus récente de Liaison Desk.</translation>
    </message>
</context>
<context>
    <name>ViewSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>WeakPassphrase</name>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>Cette phrase secrète est trop facile à deviner.</translation>
    </message>
    <message>
        <source>Use at least {shortest} characters; six or seven random words are best.</source>
        <translation>Prenez au moins {shortest} caractères&#xa0;; six ou sept mots au hasard conviennent le mieux.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Create the desk</source>
        <translation>Créer le bureau</translation>
    </message>
    <message>
        <source>Creating the desk…</source>
        <translation>Création du bureau…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Ouvrir le bureau</translation>
    </message>
    <message>
        <source>Step {number} of {of}</source>
        <translation>Étape {number} de {of}</translation>
    </message>
    <message>
        <source>Welcome to Liaison Desk</source>
        <translation>Bienvenue dans Liaison Desk</translation>
    </message>
</context>
<context>
    <name>WorkPlanPage</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Edit commitment</source>
        <translation>Modifier l’engagement</translation>
    </message>
    <message>
        <source>Edit workstream</source>
        <translation>Modifier l’axe de travail</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Nouvel engagement</translation>
    </message>
    <message>
        <source>New workstream</source>
        <translation>Nouvel axe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Les nôtres</translation>
    </message>
    <message>
        <source>The work plan has no workstream yet.</source>
        <translation>Le plan de travail n’a encore aucun axe.</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>Plan de travail</translation>
    </message>
</context>
<context>
    <name>Workstream</name>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What in the public record it rests on</source>
        <translation>Ce sur quoi il repose dans le domaine public</translation>
    </message>
</context>
<context>
    <name>WritingStep</name>
    <message>
        <source>Written to {path}</source>
        <translation>Écrit dans {path}</translation>
    </message>
</context>
<context>
    <name>WritingStopped</name>
    <message>
        <source>Lock the desk and unlock it again. Everything saved before is safe.</source>
        <translation>Verrouillez le bureau et déverrouillez-le. Tout ce qui était enregistré est en sûreté.</translation>
    </message>
    <message>
        <source>Nothing is saved any more: the program found a fault in itself.</source>
        <translation>Plus rien n’est enregistré&#xa0;: le programme a constaté un défaut en lui-même.</translation>
    </message>
</context>
<context>
    <name>WrongContent</name>
    <message>
        <source>Nothing was changed. Ask the sender to make it again, and report it if it comes again.</source>
        <translation>Rien n’a été modifié. Demandez à l’expéditeur de le refaire, et signalez-le si cela se reproduit.</translation>
    </message>
    <message>
        <source>The bundle is refused: {member} is not what its sender signed ({why}).</source>
        <translation>Le paquet est refusé&#xa0;: {member} n’est pas ce que son expéditeur a signé ({why}).</translation>
    </message>
</context>
<context>
    <name>WrongLocale</name>
    <message>
        <source>Ask the administrator to create it with ENCODING UTF8 and LC_COLLATE C.</source>
        <translation>Demandez à l’administrateur de la créer avec ENCODING UTF8 et LC_COLLATE C.</translation>
    </message>
    <message>
        <source>The database sorts text by another rule (LC_COLLATE {found}) than the desks do.</source>
        <translation>La base de données trie les textes selon une autre règle (LC_COLLATE {found}) que les bureaux.</translation>
    </message>
</context>
<context>
    <name>WrongPassphrase</name>
    <message>
        <source>Check Caps Lock and the keyboard layout, or use the 24 recovery words.</source>
        <translation>Vérifiez le verrouillage des majuscules et la disposition du clavier, ou utilisez les 24 mots de récupération.</translation>
    </message>
    <message>
        <source>The passphrase or recovery words do not open this desk.</source>
        <translation>La phrase secrète ou les mots de récupération n’ouvrent pas ce bureau.</translation>
    </message>
</context>
<context>
    <name>WrongReference</name>
    <message>
        <source>Compare it with the paper, character by character.</source>
        <translation>Comparez-la avec le papier, caractère par caractère.</translation>
    </message>
    <message>
        <source>The reference {reference} is not right: {why}.</source>
        <translation>La référence {reference} n’est pas juste&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>WrongUsage</name>
    <message>
        <source>Run “liaison-desk {words} --help”.</source>
        <translation>Exécutez «&#xa0;liaison-desk {words} --help&#xa0;».</translation>
    </message>
    <message>
        <source>This is not a command: {why}.</source>
        <translation>Ce n’est pas une commande&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>happenings</name>
    <message>
        <source>{change} (changed on both desks)</source>
        <translation>{change} (modifié sur les deux bureaux)</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln jour de retard</numerusform>
            <numerusform>%Ln jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux parties</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Administration centrale</translation>
    </message>
    <message>
        <source>Home partner</source>
        <translation>Partenaire national</translation>
    </message>
    <message>
        <source>Host side</source>
        <translation>Partie hôte</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Tierce partie</translation>
    </message>
    <message>
        <source>This post</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Those present</source>
        <translation>Personnes présentes</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>échéance aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Decide…</source>
        <translation>Trancher…</translation>
    </message>
    <message>
        <source>In bundle {reference}</source>
        <translation>Dans le paquet {reference}</translation>
    </message>
    <message>
        <source>Two desks changed the same field.</source>
        <translation>Deux bureaux ont modifié le même champ.</translation>
    </message>
    <message>
        <source>Until somebody decides, nothing of it can be issued.</source>
        <translation>Tant que personne n’a tranché, rien n’en peut être émis.</translation>
    </message>
</context>
</TS>
